package org.fonds.description;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date in a year of a Japanese era, such as 昭和20年8月9日 or 昭和二十年八月. The eras are Java's, from Meiji
 * 6 (1873) on: before it Japan counted months by the moon.
 */
public final class JapaneseEraDate {

  private static final String NUMBER = "[0-9〇一二三四五六七八九十]{1,3}";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<era>"
              + Arrays.stream(JapaneseEra.values())
                  .map(JapaneseEraDate::name)
                  .collect(Collectors.joining("|"))
              + ")(?<year>元|"
              + NUMBER
              + ")年(?:(?<month>"
              + NUMBER
              + ")月(?:(?<day>"
              + NUMBER
              + ")日)?)?");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\s");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN)
          .withChronology(JapaneseChronology.INSTANCE);
  private static final String DIGITS = "〇一二三四五六七八九";

  private JapaneseEraDate() {}

  /**
   * The same date in EDTF, to the day, the month or the year as it is written; white space and what
   * stands in brackets do not count. Empty if it is no such date, or if the era had no such day.
   */
  public static Optional<Edtf> read(String written) {
    String text = ASIDE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(edtf(parts));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day as Japan writes it: 昭和20年8月9日; empty before Meiji 6. */
  public static Optional<String> written(LocalDate gregorian) {
    try {
      return Optional.of(DAY.format(JapaneseDate.from(gregorian)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Edtf edtf(Matcher parts) {
    JapaneseEra era =
        Arrays.stream(JapaneseEra.values())
            .filter(each -> name(each).equals(parts.group("era")))
            .findFirst()
            .orElseThrow();
    int year = parts.group("year").equals("元") ? 1 : number(parts.group("year"));
    if (parts.group("day") != null) {
      LocalDate day =
          LocalDate.from(
              JapaneseDate.of(era, year, number(parts.group("month")), number(parts.group("day"))));
      return Edtf.of(day.toString());
    }
    // An era begins and ends within a year: Shōwa 1 has seven days.
    ChronoLocalDate firstOfEra = JapaneseChronology.INSTANCE.dateYearDay(era, year, 1);
    LocalDate first = LocalDate.from(firstOfEra);
    LocalDate last = first.plusDays(firstOfEra.lengthOfYear() - 1L);
    if (parts.group("month") == null) {
      boolean whole = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
      return Edtf.of(whole ? Integer.toString(first.getYear()) : first + "/" + last);
    }
    YearMonth month = YearMonth.of(first.getYear(), number(parts.group("month")));
    LocalDate from = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
    LocalDate to = last.isBefore(month.atEndOfMonth()) ? last : month.atEndOfMonth();
    if (to.isBefore(from)) {
      throw new DateTimeException("the era had no such month");
    }
    boolean whole = from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth());
    return Edtf.of(whole ? month.toString() : from + "/" + to);
  }

  private static String name(JapaneseEra era) {
    return era.getDisplayName(TextStyle.FULL, Locale.JAPAN);
  }

  /** A number in our digits or in Japanese ones: 二十, 二〇, 十五. */
  private static int number(String text) {
    int tens = text.indexOf('十');
    if (tens >= 0) {
      int before = tens == 0 ? 1 : number(text.substring(0, tens));
      return before * 10 + (tens + 1 == text.length() ? 0 : number(text.substring(tens + 1)));
    }
    StringBuilder digits = new StringBuilder();
    text.chars()
        .forEach(c ->
            digits.append(DIGITS.indexOf(c) < 0 ? (char) c : (char) ('0' + DIGITS.indexOf(c))));
    return Integer.parseInt(digits.toString());
  }
}
