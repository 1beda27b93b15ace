package org.fonds.description;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * A day of the Julian calendar (Old Style), such as 29 February 1900, which the Gregorian has not.
 *
 * @param year 1 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record JulianDay(int year, int month, int day) {

  /** The same day in the Julian calendar; empty before the year 1. */
  public static Optional<JulianDay> of(LocalDate gregorian) {
    Calendar calendar = julian();
    calendar.setTime(Date.from(gregorian.atStartOfDay(UTC).toInstant()));
    return calendar.get(Calendar.ERA) == GregorianCalendar.BC
        ? Optional.empty()
        : Optional.of(
            new JulianDay(
                calendar.get(Calendar.YEAR),
                calendar.get(Calendar.MONTH) + 1,
                calendar.get(Calendar.DAY_OF_MONTH)));
  }

  /** The same day in the Gregorian calendar; empty if the Julian has no such day. */
  public Optional<LocalDate> gregorian() {
    Calendar calendar = julian();
    calendar.setLenient(false);
    calendar.set(year, month - 1, day);
    try {
      return Optional.of(LocalDate.ofInstant(calendar.toInstant(), UTC));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A calendar that never changes over to the Gregorian. */
  private static Calendar julian() {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone(UTC), Locale.ROOT);
    calendar.setGregorianChange(Date.from(Instant.ofEpochMilli(Long.MAX_VALUE)));
    calendar.clear();
    return calendar;
  }
}
