package org.fonds.search;

import org.fonds.description.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The years to which a search is narrowed, or months of years, both ends inclusive.
 *
 * @param from null if open
 * @param to null if open
 */
public record YearRange(@Nullable YearOrMonth from, @Nullable YearOrMonth to) {

  /** A search asks for years up to this one, and from as many before the year 0. */
  public static final int LAST_YEAR = Edtf.LAST_YEAR;

  /** No narrowing by year range. */
  public static final YearRange ANY = new YearRange((YearOrMonth) null, null);

  /** From one whole year to another, both inclusive; null for an end that is open. */
  public YearRange(@Nullable Integer from, @Nullable Integer to) {
    this(from == null ? null : YearOrMonth.of(from), to == null ? null : YearOrMonth.of(to));
  }

  /** A single year or month. */
  public static YearRange in(YearOrMonth only) {
    return new YearRange(only, only);
  }

  /** Whether it ends before it begins. */
  public boolean isBackwards() {
    return from != null && to != null && to.lastDay().isBefore(from.firstDay());
  }

  /** Whether some day lies in both. */
  public boolean meets(YearRange other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(YearRange other) {
    return to != null && other.from != null && to.lastDay().isBefore(other.from.firstDay());
  }
}
