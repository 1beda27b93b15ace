package org.fonds.description;

import java.time.LocalDate;

/**
 * A date or interval of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2), proleptic
 * Gregorian.
 *
 * <p>Qualifiers (uncertain, approximate) do not widen the bounds. Winter (season 24) counts as the
 * December of its year.
 *
 * @param text the expression as written, such as {@code 1940-04/1940-05} or {@code 1918-03~}
 * @param earliest the first day on which it may lie, inclusive; {@link LocalDate#MIN} where the
 *     beginning is open or unknown
 * @param latest the last day on which it may lie, inclusive; {@link LocalDate#MAX} where the end is
 *     open or unknown
 */
public record Edtf(String text, LocalDate earliest, LocalDate latest) {

  public Edtf {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(text + " ends before it begins");
    }
  }

  /** Reads an expression; surrounding white space does not count. */
  public static EdtfReading parse(String text) {
    String expression = text.strip();
    return switch (EdtfExpression.bounds(expression)) {
      case EdtfBounds.Days days ->
          new EdtfReading.Read(new Edtf(expression, days.earliest(), days.latest()));
      case EdtfBounds.None none ->
          new EdtfReading.Wrong(expression, none.reason(), EdtfMend.of(expression));
    };
  }

  /**
   * Reads an expression that was checked before, such as one from the store.
   *
   * @throws IllegalArgumentException if it is no EDTF expression
   */
  public static Edtf of(String text) {
    return switch (parse(text)) {
      case EdtfReading.Read read -> read.edtf();
      case EdtfReading.Wrong wrong -> throw new IllegalArgumentException(wrong.message());
    };
  }

  /** Whether nothing is said of when it began, so that {@link #earliest} bounds nothing. */
  public boolean isOpenAtStart() {
    return earliest.equals(LocalDate.MIN);
  }

  /** Whether nothing is said of when it ended, so that {@link #latest} bounds nothing. */
  public boolean isOpenAtEnd() {
    return latest.equals(LocalDate.MAX);
  }
}
