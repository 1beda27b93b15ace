package org.fonds.citation;

import java.time.LocalDate;

/** How the dates of a style are said in words. */
interface DateWords {

  /** A date with its doubt, such as {@code ca. March 1918}. */
  String said(DateSide date);

  /** A day that is certain. */
  default String day(LocalDate day) {
    DatePoint point = new DatePoint(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return said(new DateSide(point, day.getYear(), null, null, false, false));
  }

  /** Two certain dates, the earlier first, as one: {@code March 5–9, 1940}. */
  String span(DatePoint from, DatePoint to);

  /** An interval of which one end at least is in doubt, or no day, month or year. */
  String between(DateSide from, DateSide to);

  /** An interval whose end is open. */
  String from(DateSide date);

  /** An interval whose beginning is open. */
  String until(DateSide date);

  /** What a source writes by the old calendar, to stand behind the date. */
  String oldStyle(String written);
}
