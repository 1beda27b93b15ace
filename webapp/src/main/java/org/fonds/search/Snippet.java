package org.fonds.search;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page with its marks.
 *
 * @param page counted from 1
 * @param label folio or list number; null if the count is its only name
 * @param text the words in pieces, marked or not
 */
public record Snippet(int page, @Nullable String label, MarkedText text) {}
