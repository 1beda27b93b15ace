package org.fonds.description;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody who wrote a date in another way probably meant. Where that may be two things, both
 * are named: a wrong date that looks right is worse than none.
 */
final class EdtfMend {

  private static final String DASH = "\\s*[-–—]\\s*";
  private static final List<Mend> MENDS =
      List.of(
          new Mend(
              "(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})",
              m -> List.of(day(m.group(3), m.group(2), m.group(1)))),
          // The day stands first in Europe, the month in America.
          new Mend(
              "(\\d{1,2})/(\\d{1,2})/(\\d{4})",
              m ->
                  List.of(
                      day(m.group(3), m.group(2), m.group(1)),
                      day(m.group(3), m.group(1), m.group(2)))),
          new Mend(
              "(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})",
              m -> List.of(day(m.group(1), m.group(2), m.group(3)))),
          new Mend("(\\d{1,2})\\.(\\d{4})", m -> List.of(month(m.group(2), m.group(1)))),
          new Mend("(\\d{4})\\.(\\d{1,2})", m -> List.of(month(m.group(1), m.group(2)))),
          // 1914-8 may be a month or the years of a war.
          new Mend(
              "(\\d{4})[-–—](\\d)",
              m -> List.of(month(m.group(1), m.group(2)), years(m.group(1), m.group(2)))),
          new Mend("(\\d{4})" + DASH + "(\\d{4})", m -> List.of(m.group(1) + "/" + m.group(2))),
          // Not behind a bare hyphen, which stands before a month: 1941-99 means no years.
          new Mend(
              "(\\d{4})(?:\\s+-\\s*|\\s*-\\s+|\\s*[–—/]\\s*)(\\d{2})",
              m -> List.of(month(m.group(1), m.group(2)), years(m.group(1), m.group(2)))),
          new Mend(
              "(?:c|ca|circa|approx|ок|около)\\.?\\s*(\\d{4})", m -> List.of(m.group(1) + "~")),
          new Mend("(\\d{2})00(?:s|-?е|-х)", m -> List.of(m.group(1) + "0X", m.group(1) + "XX")),
          new Mend("(\\d{3})0(?:s|-?е|-х)", m -> List.of(m.group(1) + "X")),
          new Mend(
              "[\\dx]{4}(?:-[\\dx]{2}){0,2}", m -> List.of(m.group().toUpperCase(Locale.ROOT))));
  private static final Pattern COARSE_END =
      Pattern.compile("(?<start>[^/]+)/(?<year>\\d{4})(?:-(?<month>\\d{2}))?(?<doubt>[?~%]?)");
  private static final Pattern WITH_MONTH =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})(?:-\\d{2})?[?~%]?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

  private record Mend(Pattern form, Function<MatchResult, List<String>> expressions) {
    Mend(String form, Function<MatchResult, List<String>> expressions) {
      this(Pattern.compile(form), expressions);
    }
  }

  private EdtfMend() {}

  /** What is probably meant, else the forms to choose from. */
  static String of(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    for (Mend mend : MENDS) {
      Matcher matcher = mend.form().matcher(written);
      if (matcher.matches()) {
        String expressions =
            mend.expressions().apply(matcher.toMatchResult()).stream()
                .filter(EdtfMend::isDate)
                .distinct()
                .collect(Collectors.joining(" or "));
        if (!expressions.isEmpty()) {
          return expressions;
        }
      }
    }
    String refined = refinedEnd(written);
    return isDate(refined) ? refined : choice(written);
  }

  private static boolean isDate(String expression) {
    return EdtfExpression.bounds(expression) instanceof EdtfBounds.Days;
  }

  /** What there is where a month or a day is impossible, else the forms. */
  private static String choice(String written) {
    Matcher parts = WITH_MONTH.matcher(written);
    if (parts.matches()) {
      String month = parts.group("year") + "-" + parts.group("month");
      return isMonth(parts.group("month"))
          ? "%s alone, or with one of its days, 01 to %d"
              .formatted(month, YearMonth.parse(month).lengthOfMonth())
          : "%s alone, or with one of its months, 01 to 12".formatted(parts.group("year"));
    }
    Matcher year = YEAR.matcher(written);
    return year.find()
        ? "%1$s, %1$s-04 or %1$s-04/%1$s-05".formatted(year.group())
        : "a year, a month, a day or two of them, such as 1940, 1940-04, 1940-04-03 or 1940-04/1940-05";
  }

  private static boolean isMonth(String digits) {
    int month = Integer.parseInt(digits);
    return month >= 1 && month <= 12;
  }

  /** Who writes 1945-08/1945 means the end of 1945. Empty if the text has no such end. */
  private static String refinedEnd(String text) {
    Matcher parts = COARSE_END.matcher(text);
    if (!parts.matches()) {
      return "";
    }
    String month = parts.group("month");
    String end = parts.group("year") + "-12";
    if (month != null) {
      end =
          EdtfExpression.bounds(parts.group("year") + "-" + month) instanceof EdtfBounds.Days days
              ? days.latest().toString()
              : "";
    }
    return parts.group("start") + "/" + end + parts.group("doubt");
  }

  private static String day(String year, String month, String day) {
    String of = month(year, month);
    return of.isEmpty() ? "" : of + "-" + two(day);
  }

  /** Empty if there is no such month: what looks like a season was hardly meant as one. */
  private static String month(String year, String month) {
    return isMonth(month) ? year + "-" + two(month) : "";
  }

  /** From one year to another whose last digits are given, such as 1940 and 45. */
  private static String years(String from, String lastDigits) {
    return from + "/" + from.substring(0, 4 - lastDigits.length()) + lastDigits;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
