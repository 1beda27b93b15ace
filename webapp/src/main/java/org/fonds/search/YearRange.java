package org.fonds.search;

import org.jspecify.annotations.Nullable;

/**
 * The years to which a search is narrowed, both inclusive.
 *
 * @param from null if open
 * @param to null if open
 */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {

  /** No narrowing by year range. */
  public static final YearRange ANY = new YearRange(null, null);
}
