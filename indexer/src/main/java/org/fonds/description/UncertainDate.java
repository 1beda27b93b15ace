package org.fonds.description;

/**
 * A date that is no surer than its source: as written there, in which calendar, and as EDTF.
 *
 * @param written the date as the source writes it, in the source's language
 * @param calendar the calendar of {@code written}
 * @param edtf the same date, always Gregorian
 */
public record UncertainDate(String written, DateCalendar calendar, Edtf edtf) {

  public UncertainDate {
    written = written.strip();
    if (written.isEmpty()) {
      throw new IllegalArgumentException("a date that nobody wrote: give at least its EDTF text");
    }
  }
}
