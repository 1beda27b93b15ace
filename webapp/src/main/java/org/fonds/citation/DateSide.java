package org.fonds.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of EDTF levels 0 and 1, alone or as one end of an interval.
 *
 * @param english in words, doubt included: {@code ca. March 1918}, {@code spring 1940}
 * @param point the day, month or year; null for a season or an unspecified year
 * @param year null if the year itself is not specified
 * @param season 1 for spring to 4 for winter; null if none
 * @param doubted whether the date is approximate or uncertain
 */
record DateSide(
    String english,
    @Nullable DatePoint point,
    @Nullable Integer year,
    @Nullable Integer season,
    boolean doubted) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([~?%])?");
  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

  /** The date that an expression says; empty if it is not of levels 0 and 1. */
  static Optional<DateSide> read(String expression) {
    Matcher matcher = FORM.matcher(expression.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String doubt = matcher.group(4) == null ? "" : matcher.group(4);
    String year = matcher.group(1);
    if (year.endsWith("X")) {
      return Optional.of(
          new DateSide(
              doubtfully(year.replace('X', '0') + "s", doubt), null, null, null, !doubt.isEmpty()));
    }
    Integer month = number(matcher.group(2));
    if (month != null && month >= 21 && month <= 24) {
      return Optional.of(season(Integer.parseInt(year), month - 20, doubt));
    }
    if (month != null && (month < 1 || month > 12)) {
      return Optional.empty();
    }
    Integer day = month == null ? null : number(matcher.group(3));
    DatePoint point = new DatePoint(Integer.parseInt(year), month, day);
    return Optional.of(
        new DateSide(
            doubtfully(point.english(), doubt), point, point.year(), null, !doubt.isEmpty()));
  }

  private static DateSide season(int year, int season, String doubt) {
    String english = doubtfully(SEASONS[season - 1] + " " + year, doubt);
    return new DateSide(english, null, year, season, !doubt.isEmpty());
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null || digits.equals("XX") ? null : Integer.valueOf(digits);
  }

  private static String doubtfully(String said, String doubt) {
    return switch (doubt) {
      case "~" -> "ca. " + said;
      case "?" -> said + "?";
      case "%" -> "ca. " + said + "?";
      default -> said;
    };
  }
}
