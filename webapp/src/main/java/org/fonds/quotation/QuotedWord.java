package org.fonds.quotation;

/**
 * A word of a quotation.
 *
 * @param bracketed whether it stands in square brackets, so that whoever quotes may have put it in
 * @param afterGap whether an ellipsis before it says that words are left out
 */
public record QuotedWord(Word word, boolean bracketed, boolean afterGap) {}
