package org.fonds.citation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, Gregorian.
 *
 * @param year 0 to 9999
 * @param month 1 to 12; null if only the year is said
 * @param day 1 to 31; null if no day is said
 */
record DatePoint(int year, @Nullable Integer month, @Nullable Integer day) {

  DatePoint {
    if (month == null && day != null) {
      throw new IllegalArgumentException("day " + day + " of " + year + " has no month");
    }
  }

  /** The month in English; null if none is said. */
  @Nullable String monthName() {
    return month == null ? null : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Year, month and day as far as they are said, as CSL wants its date parts. */
  int[] parts() {
    if (month == null) {
      return new int[] {year};
    }
    return day == null ? new int[] {year, month} : new int[] {year, month, day};
  }
}
