package org.fonds.search;

/**
 * The document before or after another on the shelf.
 *
 * @param referenceCode where it lies
 */
public record Neighbour(String id, String title, String referenceCode) {}
