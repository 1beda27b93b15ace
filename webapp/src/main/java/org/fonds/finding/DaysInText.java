package org.fonds.finding;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.description.DateCalendar;
import org.fonds.description.Edtf;
import org.fonds.description.UncertainDate;

/** Finds the days that a text names whole: by numbers, or with the month in words. */
final class DaysInText {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "ru", "uk", "pl", "et", "lv", "lt", "fi", "de", "hu", "ro", "cs", "bg", "sr", "be",
          "sk");

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](1[6-9]\\d{2}|20\\d{2})(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(1[6-9]\\d{2}|20\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(1[6-9]\\d{2}|20\\d{2})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\.?\\s+(?:de\\s+)?([\\p{L}\\p{M}]{3,})\\.?,?\\s+(1[6-9]\\d{2}|20\\d{2})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})([\\p{L}\\p{M}]{3,})\\s+(\\d{1,2})\\.?,?\\s+(1[6-9]\\d{2}|20\\d{2})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(1[6-9]\\d{2}|20\\d{2})\\.?(?:\\s+gada)?\\s+([\\p{L}\\p{M}]{3,})\\s+(\\d{1,2})\\.?(?!\\d)");

  private static final Map<String, Month> MONTHS = months();

  private DaysInText() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
          months.putIfAbsent(folded(month.getDisplayName(style, Locale.of(language))), month);
        }
      }
    }
    return months;
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Tells of each day as the text writes it. Of 3/4/1941 nobody knows the month: it is none. */
  static void find(String text, Consumer<UncertainDate> found) {
    each(NUMBERS, text, match -> numbers(match), found);
    each(ISO, text, match -> day(match.group(1), match.group(2), match.group(3)), found);
    each(EAST_ASIAN, text, match -> day(match.group(1), match.group(2), match.group(3)), found);
    each(DAY_FIRST, text, match -> named(match.group(3), match.group(2), match.group(1)), found);
    each(MONTH_FIRST, text, match -> named(match.group(3), match.group(1), match.group(2)), found);
    each(YEAR_FIRST, text, match -> named(match.group(1), match.group(2), match.group(3)), found);
  }

  /** How a match names a day; empty if it names none. */
  @FunctionalInterface
  private interface DayOf {
    Optional<LocalDate> read(Matcher match);
  }

  private static void each(Pattern pattern, String text, DayOf day, Consumer<UncertainDate> found) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      String written = match.group().strip();
      day.read(match)
          .ifPresent(read ->
              found.accept(
                  new UncertainDate(written, DateCalendar.GREGORIAN, Edtf.of(read.toString()))));
    }
  }

  private static Optional<LocalDate> numbers(Matcher match) {
    boolean american = match.group().contains("/");
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(2));
    return american && (first > 12) == (second > 12) && first != second
        ? Optional.empty()
        : american && second > 12
            ? day(match.group(3), match.group(1), match.group(2))
            : day(match.group(3), match.group(2), match.group(1));
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    Month known = MONTHS.get(folded(month));
    return known == null ? Optional.empty() : day(year, Integer.toString(known.getValue()), day);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
