package org.fonds.quotation;

/**
 * Where a quotation stood in an earlier version of a document's text, more like than it stands now.
 */
public record EarlierPassage(TextVersion version, Passage passage) {}
