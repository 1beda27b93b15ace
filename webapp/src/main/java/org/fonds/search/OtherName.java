package org.fonds.search;

/**
 * Another name of what was typed, from a vocabulary of the archive.
 *
 * @param text the name, of one word or several
 * @param euphemism whether it is from the vocabulary of euphemisms
 */
public record OtherName(String text, boolean euphemism) implements Clause.Plain {}
