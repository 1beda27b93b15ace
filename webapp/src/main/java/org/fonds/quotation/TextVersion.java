package org.fonds.quotation;

import java.time.Instant;

/**
 * A version of a document's text.
 *
 * @param number of the document's version in which the text came, counted from 1
 * @param since when that version was stored
 * @param newest whether it is the text that the document has now
 */
public record TextVersion(int number, Instant since, boolean newest) {}
