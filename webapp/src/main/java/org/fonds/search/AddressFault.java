package org.fonds.search;

/**
 * A value in the address of a search that cannot be used.
 *
 * @param parameter its name as given
 * @param value as given
 * @param message what is wrong and what to write instead, a sentence
 */
public record AddressFault(String parameter, String value, String message) {}
