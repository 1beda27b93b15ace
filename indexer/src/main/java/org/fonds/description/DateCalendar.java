package org.fonds.description;

/** The calendar in which a source writes its date. */
public enum DateCalendar {
  GREGORIAN,
  /** Old Style: in use in Soviet Russia until 31 January 1918. */
  JULIAN,
  /** Years of a Japanese era with Gregorian months, in use since 1 January 1873. */
  JAPANESE
}
