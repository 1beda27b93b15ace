package org.fonds.search;

/**
 * One value of a facet.
 *
 * @param value as in the address: a term id, a year, a language code, {@code undated}
 * @param label for people
 * @param count documents with it, whatever else is chosen in the same facet
 */
public record FacetValue(String value, String label, long count) {}
