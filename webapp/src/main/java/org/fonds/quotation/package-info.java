/**
 * Quotations: what somebody has quoted from a page, found again and compared with it word by word.
 * Scripts, spellings and hyphens make no difference, ellipses and brackets are understood, and an
 * earlier version of the text is looked into where the newest has other words.
 */
@NullMarked
package org.fonds.quotation;

import org.jspecify.annotations.NullMarked;
