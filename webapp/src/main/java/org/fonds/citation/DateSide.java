package org.fonds.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of EDTF levels 0 and 1, alone or as one end of an interval.
 *
 * @param point the day, month or year; null for a season or an unspecified year
 * @param year null if the year itself is not specified
 * @param season 1 for spring to 4 for winter; null if none
 * @param years the first of the years among which it is, such as 1940 for {@code 194X}; null if the
 *     year is specified
 * @param approximate whether it is about this date
 * @param uncertain whether it is perhaps this date
 */
record DateSide(
    @Nullable DatePoint point,
    @Nullable Integer year,
    @Nullable Integer season,
    @Nullable Integer years,
    boolean approximate,
    boolean uncertain) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([~?%])?");

  /** The date that an expression says; empty if it is not of levels 0 and 1. */
  static Optional<DateSide> read(String expression) {
    Matcher matcher = FORM.matcher(expression.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String doubt = matcher.group(4) == null ? "" : matcher.group(4);
    boolean approximate = doubt.equals("~") || doubt.equals("%");
    boolean uncertain = doubt.equals("?") || doubt.equals("%");
    String year = matcher.group(1);
    if (year.endsWith("X")) {
      int first = Integer.parseInt(year.replace('X', '0'));
      return Optional.of(new DateSide(null, null, null, first, approximate, uncertain));
    }
    int known = Integer.parseInt(year);
    Integer month = number(matcher.group(2));
    if (month != null && month >= 21 && month <= 24) {
      return Optional.of(new DateSide(null, known, month - 20, null, approximate, uncertain));
    }
    if (month != null && (month < 1 || month > 12)) {
      return Optional.empty();
    }
    Integer day = month == null ? null : number(matcher.group(3));
    DatePoint point = new DatePoint(known, month, day);
    return Optional.of(new DateSide(point, known, null, null, approximate, uncertain));
  }

  /** Whether the date is approximate or uncertain. */
  boolean doubted() {
    return approximate || uncertain;
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null || digits.equals("XX") ? null : Integer.valueOf(digits);
  }
}
