package org.fonds.index;

import java.util.stream.Stream;

/**
 * A year, decade, century or millennium, by which documents are counted.
 *
 * @param first year, inclusive; a whole number of periods from the year 0
 * @param last year, inclusive
 */
public record DatePeriod(int first, int last) {

  private static final int LONGEST_IN_YEARS = 1000;

  /** The year, its decade, its century and its millennium, in this order. */
  static Stream<DatePeriod> around(int year) {
    return Stream.iterate(1, years -> years <= LONGEST_IN_YEARS, years -> years * 10)
        .map(years -> of(year, years));
  }

  /**
   * The period of a length in which a year lies.
   *
   * @param years how many: 1, 10, 100 or 1000
   */
  public static DatePeriod of(int year, int years) {
    int first = Math.floorDiv(year, years) * years;
    return new DatePeriod(first, first + years - 1);
  }

  /**
   * A period as it stands in the index.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static DatePeriod read(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(value + " is no period");
    }
    return new DatePeriod(
        Integer.parseInt(value, 0, slash, 10),
        Integer.parseInt(value, slash + 1, value.length(), 10));
  }

  /** As it stands in the index: {@code 1940/1949}. */
  public String value() {
    return first + "/" + last;
  }

  /** How many years it has. */
  public int years() {
    return last - first + 1;
  }

  boolean holds(int year) {
    return year >= first && year <= last;
  }
}
