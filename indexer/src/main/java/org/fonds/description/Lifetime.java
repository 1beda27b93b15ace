package org.fonds.description;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a body or a state existed.
 *
 * @param periods in order, without overlap; empty if nothing is known
 */
public record Lifetime(List<Edtf> periods) {

  private static final Pattern END =
      Pattern.compile(
          "(?<year>-?\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?(?<doubt>[?~%]?)");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  public Lifetime {
    periods = List.copyOf(periods);
  }

  /** What a vocabulary says of a term's existence. */
  public static Lifetime of(Term term) {
    return new Lifetime(term.existence());
  }

  /** Whether nothing is known of it. */
  public boolean isUnknown() {
    return periods.isEmpty();
  }

  /**
   * Whether every day of a date lies outside; never where nothing is known. A body that was
   * interrupted did not exist in between.
   */
  public boolean excludes(Edtf date) {
    return !isUnknown()
        && date.spans().stream()
            .noneMatch(day -> spans().stream().anyMatch(life -> meet(life, day)));
  }

  private List<Edtf.Span> spans() {
    return periods.stream().flatMap(period -> period.spans().stream()).toList();
  }

  private static boolean meet(Edtf.Span one, Edtf.Span other) {
    return !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
  }

  /** Its years, such as {@code 1941, 1943–1946}; open ends are left open, unknown is empty. */
  public String years() {
    return spans().stream().map(Lifetime::years).collect(Collectors.joining(", "));
  }

  private static String years(Edtf.Span span) {
    String first = span.isOpenAtStart() ? "" : Integer.toString(span.earliest().getYear());
    String last = span.isOpenAtEnd() ? "" : Integer.toString(span.latest().getYear());
    return first.equals(last) ? first : first + "–" + last;
  }

  /** As exact as it is known, such as {@code 10 July 1934 to 15 March 1946}; unknown is empty. */
  public String words() {
    return periods.stream().map(Lifetime::words).collect(Collectors.joining(" and "));
  }

  private static String words(Edtf period) {
    int slash = period.text().indexOf('/');
    if (slash < 0) {
      return end(period.text());
    }
    String first = end(period.text().substring(0, slash));
    String last = end(period.text().substring(slash + 1));
    if (period.isOpenAtStart() || period.isOpenAtEnd()) {
      return period.isOpenAtStart() ? "until " + last : "from " + first + " on";
    }
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String end(String text) {
    Matcher parts = END.matcher(text);
    if (!parts.matches()) {
      return text;
    }
    int year = Integer.parseInt(parts.group("year"));
    String about = parts.group("doubt").isEmpty() ? "" : "about ";
    if (parts.group("month") == null) {
      return about + year;
    }
    int month = Integer.parseInt(parts.group("month"));
    if (month > 12) {
      return text;
    }
    return about
        + (parts.group("day") == null
            ? MONTH.format(YearMonth.of(year, month))
            : DAY.format(LocalDate.of(year, month, Integer.parseInt(parts.group("day")))));
  }
}
