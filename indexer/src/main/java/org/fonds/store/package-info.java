/**
 * The store is the truth: an OCFL storage root that holds every accepted source with its
 * description, its text and their history. The index can be made again from it at any time.
 */
@NullMarked
package org.fonds.store;

import org.jspecify.annotations.NullMarked;
