/**
 * Addresses that never break: what lies at one, and in which forms it is given. The page for people
 * is drawn elsewhere; everything that programs take from the same address, and from unAPI, is
 * written here.
 */
@NullMarked
package org.fonds.permalink;

import org.jspecify.annotations.NullMarked;
