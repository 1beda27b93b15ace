package org.fonds.search;

import org.fonds.description.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The years to which a search is narrowed, both inclusive.
 *
 * @param from null if open
 * @param to null if open
 */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {

  /** A search asks for years up to this one, and from as many before the year 0. */
  public static final int LAST_YEAR = Edtf.LAST_YEAR;

  /** No narrowing by year range. */
  public static final YearRange ANY = new YearRange(null, null);
}
