package org.fonds.description;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A date or interval of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2), proleptic
 * Gregorian, in years from -9999 to 9999.
 *
 * <p>Qualifiers (uncertain, approximate) do not widen the bounds. Winter (season 24) counts as the
 * December of its year.
 *
 * @param text the expression as written, such as {@code 1940-04/1940-05} or {@code 1918-03~}
 * @param spans the days on which it may lie: one span, of a set one for each of its dates, such as
 *     two for {@code {1995,2004}}
 */
public record Edtf(String text, List<Span> spans) {

  /**
   * Days without a gap.
   *
   * @param earliest inclusive; {@link LocalDate#MIN} where the beginning is open or unknown
   * @param latest inclusive; {@link LocalDate#MAX} where the end is open or unknown
   */
  public record Span(LocalDate earliest, LocalDate latest) {
    public Span {
      if (latest.isBefore(earliest)) {
        throw new IllegalArgumentException(latest + " is before " + earliest);
      }
    }

    /** Whether nothing is said of when it began. */
    public boolean isOpenAtStart() {
      return earliest.equals(LocalDate.MIN);
    }

    /** Whether nothing is said of when it ended. */
    public boolean isOpenAtEnd() {
      return latest.equals(LocalDate.MAX);
    }
  }

  /** Years are taken up to this one, and from as many before the year 0. */
  public static final int LAST_YEAR = 9999;

  public Edtf {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException(text + " lies nowhere");
    }
  }

  /** One span from the first to the last day, both inclusive. */
  public Edtf(String text, LocalDate earliest, LocalDate latest) {
    this(text, List.of(new Span(earliest, latest)));
  }

  /** Reads an expression; surrounding white space does not count. */
  public static EdtfReading parse(String text) {
    String expression = text.strip();
    return switch (EdtfExpression.bounds(expression)) {
      case EdtfBounds.Days days -> new EdtfReading.Read(new Edtf(expression, List.of(span(days))));
      case EdtfBounds.Set set ->
          new EdtfReading.Read(new Edtf(expression, set.dates().stream().map(Edtf::span).toList()));
      case EdtfBounds.TooFar far ->
          new EdtfReading.Wrong(
              expression,
              "year %s is none from -%d to %d".formatted(far.year(), LAST_YEAR, LAST_YEAR),
              EdtfMend.of(expression));
      case EdtfBounds.None none ->
          new EdtfReading.Wrong(expression, none.reason(), EdtfMend.of(expression));
    };
  }

  /**
   * Reads an expression that was checked before, such as one from the store. Older versions of the
   * program took years of more than four digits: they stay readable, but say nothing of when.
   *
   * @throws IllegalArgumentException if it is no EDTF expression
   */
  public static Edtf of(String text) {
    if (EdtfExpression.bounds(text.strip()) instanceof EdtfBounds.TooFar) {
      return new Edtf(text.strip(), List.of(new Span(LocalDate.MIN, LocalDate.MAX)));
    }
    return switch (parse(text)) {
      case EdtfReading.Read read -> read.edtf();
      case EdtfReading.Wrong wrong -> throw new IllegalArgumentException(wrong.message());
    };
  }

  private static Span span(EdtfBounds.Days days) {
    return new Span(days.earliest(), days.latest());
  }

  /**
   * The first day on which it may lie, inclusive; {@link LocalDate#MIN} where the beginning is open
   * or unknown.
   */
  public LocalDate earliest() {
    return spans.stream().map(Span::earliest).min(Comparator.naturalOrder()).orElseThrow();
  }

  /**
   * The last day on which it may lie, inclusive; {@link LocalDate#MAX} where the end is open or
   * unknown.
   */
  public LocalDate latest() {
    return spans.stream().map(Span::latest).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Whether nothing is said of when it began, so that {@link #earliest} bounds nothing. */
  public boolean isOpenAtStart() {
    return earliest().equals(LocalDate.MIN);
  }

  /** Whether nothing is said of when it ended, so that {@link #latest} bounds nothing. */
  public boolean isOpenAtEnd() {
    return latest().equals(LocalDate.MAX);
  }

  /**
   * Whether any part of it is uncertain ({@code ?}), approximate ({@code ~}) or both ({@code %}).
   */
  public boolean isDoubted() {
    return text.chars().anyMatch(sign -> sign == '?' || sign == '~' || sign == '%');
  }
}
