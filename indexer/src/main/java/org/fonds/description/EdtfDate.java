package org.fonds.description;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One date without a slash: year, month, day, season, decade, century, with unspecified digits. */
final class EdtfDate {

  private static final String QUALIFIER = "[?~%]?";
  private static final Pattern DATE =
      Pattern.compile(
          QUALIFIER
              + "(?:(?<year>-?[0-9X]{4})|Y(?<far>-?[1-9]\\d*)(?:E(?<zeros>\\d))?|(?<short>-?\\d{2,3}))"
              + "(?:S(?<significant>[1-9]))?"
              + QUALIFIER
              + ("(?:-" + QUALIFIER + "(?<month>[0-9X]{2})" + QUALIFIER)
              + ("(?:-" + QUALIFIER + "(?<day>[0-9X]{2})" + QUALIFIER + ")?)?"));
  private static final Pattern SHORT_YEAR = Pattern.compile(QUALIFIER + "-?\\d{2,3}" + QUALIFIER);

  private EdtfDate() {}

  static boolean isCenturyOrDecade(String text) {
    return SHORT_YEAR.matcher(text).matches();
  }

  static EdtfBounds bounds(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return new EdtfBounds.None("not year, year-month or year-month-day");
    }
    if (parts.group("far") != null) {
      return farYear(parts);
    }
    String month = parts.group("month");
    if (parts.group("short") != null && month != null) {
      return new EdtfBounds.None("a year has four digits");
    }
    List<Integer> years = years(parts);
    if (years.isEmpty()) {
      return new EdtfBounds.None("no such year");
    }
    boolean precise = text.indexOf('X') < 0;
    if (month == null) {
      return new EdtfBounds.Days(
          LocalDate.of(years.getFirst(), 1, 1), LocalDate.of(years.getLast(), 12, 31), precise);
    }
    String day = parts.group("day");
    EdtfSeason season = EdtfSeason.find(month).orElse(null);
    if (season != null && day == null) {
      return new EdtfBounds.Days(
          YearMonth.of(years.getFirst(), season.firstMonth()).atDay(1),
          YearMonth.of(years.getLast(), season.lastMonth()).atEndOfMonth(),
          precise);
    }
    return monthOrDay(years, month, day == null ? "" : day, precise);
  }

  private static EdtfBounds monthOrDay(
      List<Integer> years, String month, String day, boolean precise) {
    List<Integer> months = matching(month, 1, 12);
    if (months.isEmpty()) {
      return new EdtfBounds.None("month " + month);
    }
    if (day.isEmpty()) {
      return new EdtfBounds.Days(
          YearMonth.of(years.getFirst(), months.getFirst()).atDay(1),
          YearMonth.of(years.getLast(), months.getLast()).atEndOfMonth(),
          precise);
    }
    List<Integer> days = matching(day, 1, 31);
    LocalDate earliest = firstDay(years, months, days);
    LocalDate latest = firstDay(years.reversed(), months.reversed(), days.reversed());
    return earliest == null || latest == null
        ? new EdtfBounds.None("day " + day)
        : new EdtfBounds.Days(earliest, latest, precise);
  }

  /** The first day that there is, in the order of years, months and days; null if there is none. */
  private static @Nullable LocalDate firstDay(
      List<Integer> years, List<Integer> months, List<Integer> days) {
    for (int year : years) {
      for (int month : months) {
        YearMonth of = YearMonth.of(year, month);
        for (int day : days) {
          if (of.isValidDay(day)) {
            return of.atDay(day);
          }
        }
      }
    }
    return null;
  }

  /** The years that the text may mean, ascending; empty where it can mean none. */
  private static List<Integer> years(Matcher parts) {
    String text = parts.group("year") != null ? parts.group("year") : parts.group("short");
    boolean negative = text.startsWith("-");
    // A decade and a century are years whose last digits nobody wrote.
    String digits = (negative ? text.substring(1) : text);
    String mask = digits + "X".repeat(4 - digits.length());
    if (negative && digits.chars().allMatch(c -> c == '0')) {
      return List.of();
    }
    List<Integer> years = matching(mask, 0, 9999);
    return negative
        ? years.stream().filter(year -> year > 0).map(year -> -year).sorted().toList()
        : years;
  }

  /** {@code Y} stands only before years that do not fit four digits, and none of them is taken. */
  private static EdtfBounds farYear(Matcher parts) {
    String zeros = parts.group("zeros");
    String year = parts.group("far") + "0".repeat(zeros == null ? 0 : Integer.parseInt(zeros));
    return year.replace("-", "").length() > 4
        ? new EdtfBounds.TooFar(year)
        : new EdtfBounds.None("Y stands before years of more than four digits");
  }

  private static List<Integer> matching(String mask, int from, int to) {
    if (mask.indexOf('X') < 0) {
      int number = Integer.parseInt(mask);
      return number >= from && number <= to ? List.of(number) : List.of();
    }
    return IntStream.rangeClosed(from, to)
        .filter(number -> isWritten(number, mask))
        .boxed()
        .toList();
  }

  /** Whether a number may be meant where some of its digits are not specified. */
  private static boolean isWritten(int number, String mask) {
    int rest = number;
    for (int place = mask.length() - 1; place >= 0; place--) {
      if (mask.charAt(place) != 'X' && mask.charAt(place) - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }
}
