package org.fonds.quotation;

/**
 * A word that stands on a page.
 *
 * @param page counted from 1
 */
public record StandingWord(int page, Word word) {}
