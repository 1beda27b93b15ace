package org.fonds.search;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.description.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A whole year or one of its months, where a range begins or ends.
 *
 * @param year from -9999 to 9999
 * @param month null if the whole year is meant
 */
public record YearOrMonth(int year, @Nullable Month month) {

  private static final Pattern FORM =
      Pattern.compile("(?<year>-?[0-9]{1,4})(?:-(?<month>0[1-9]|1[0-2]))?");

  public YearOrMonth {
    if (Math.abs(year) > Edtf.LAST_YEAR) {
      throw new IllegalArgumentException("year " + year + " is beyond " + Edtf.LAST_YEAR);
    }
  }

  /** A whole year. */
  public static YearOrMonth of(int year) {
    return new YearOrMonth(year, null);
  }

  /** A month. */
  public static YearOrMonth of(YearMonth month) {
    return new YearOrMonth(month.getYear(), month.getMonth());
  }

  /** Reads {@code 1940}, {@code -44} or {@code 1940-03}; empty if it is neither. */
  public static Optional<YearOrMonth> read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String month = parts.group("month");
    return Optional.of(
        new YearOrMonth(
            Integer.parseInt(parts.group("year")),
            month == null ? null : Month.of(Integer.parseInt(month))));
  }

  /** The first day, inclusive. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? Month.JANUARY : month, 1);
  }

  /** The last day, inclusive. */
  public LocalDate lastDay() {
    return YearMonth.of(year, month == null ? Month.DECEMBER : month).atEndOfMonth();
  }

  /** As in an address: {@code 1940}, {@code -44} or {@code 1940-03}. */
  public String text() {
    return month == null
        ? Integer.toString(year)
        : String.format(Locale.ROOT, "%d-%02d", year, month.getValue());
  }
}
