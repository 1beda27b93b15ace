package org.fonds.citation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Dates in Russian: {@code 5 марта 1940 г.}, {@code ок. 1943 г.}, {@code 1940-е гг.} */
final class RussianDates implements DateWords {

  private static final Locale RUSSIAN = Locale.of("ru");
  private static final List<String> SEASONS = List.of("весна", "лето", "осень", "зима");
  private static final List<String> OF_SEASONS = List.of("весны", "лета", "осени", "зимы");

  @Override
  public String said(DateSide date) {
    String words = date.approximate() ? "ок. " + genitive(date) : nominative(date);
    return doubted(words, date);
  }

  @Override
  public String span(DatePoint from, DatePoint to) {
    if (from.year() != to.year()) {
      return from.month() == null && to.month() == null
          ? from.year() + "–" + to.year() + " гг."
          : nominative(from) + " – " + nominative(to);
    }
    Integer first = from.month();
    Integer last = to.month();
    if (first == null || last == null) {
      return nominative(from) + " – " + nominative(to);
    }
    if (first.equals(last) && from.day() != null && to.day() != null) {
      return from.day() + "–" + nominative(to);
    }
    String beginning =
        from.day() == null ? standing(first) : from.day() + " " + standingInDate(first);
    return beginning + " – " + nominative(to);
  }

  @Override
  public String between(DateSide from, DateSide to) {
    return said(from) + " – " + said(to);
  }

  @Override
  public String from(DateSide date) {
    return "с " + doubted(genitive(date), date);
  }

  @Override
  public String until(DateSide date) {
    return "до " + doubted(genitive(date), date);
  }

  @Override
  public String oldStyle(String written) {
    return "[ст. ст.: " + written + "]";
  }

  private static String doubted(String words, DateSide date) {
    return date.uncertain() ? words + " (?)" : words;
  }

  private static String nominative(DateSide date) {
    if (date.point() != null) {
      return nominative(date.point());
    }
    return date.season() == null
        ? date.years() + "-е гг."
        : year(SEASONS.get(date.season() - 1), Objects.requireNonNull(date.year()));
  }

  private static String nominative(DatePoint point) {
    Integer month = point.month();
    return month == null || point.day() != null
        ? genitive(point)
        : year(standing(month), point.year());
  }

  private static String genitive(DateSide date) {
    if (date.point() != null) {
      return genitive(date.point());
    }
    return date.season() == null
        ? date.years() + "-х гг."
        : year(OF_SEASONS.get(date.season() - 1), Objects.requireNonNull(date.year()));
  }

  private static String genitive(DatePoint point) {
    Integer month = point.month();
    if (month == null) {
      return point.year() + " г.";
    }
    String words = standingInDate(month);
    return year(point.day() == null ? words : point.day() + " " + words, point.year());
  }

  private static String year(String before, int year) {
    return before + " " + year + " г.";
  }

  /** The month as it stands alone: {@code март}. */
  private static String standing(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
  }

  /** The month as it stands behind a day: {@code марта}. */
  private static String standingInDate(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, RUSSIAN);
  }
}
