package org.fonds.description;

import java.time.LocalDate;
import java.util.List;

/** Between which days an expression lies, or why it lies nowhere. */
sealed interface EdtfBounds {

  /**
   * Both inclusive.
   *
   * @param precise whether every digit of the expression is specified
   */
  record Days(LocalDate earliest, LocalDate latest, boolean precise) implements EdtfBounds {}

  /**
   * A set of several dates, of which one or all are meant, but nothing that lies between.
   *
   * @param dates at least one
   */
  record Set(List<Days> dates) implements EdtfBounds {
    public Set {
      dates = List.copyOf(dates);
    }
  }

  /**
   * An expression with a year that is none from -{@value Edtf#LAST_YEAR} to {@value
   * Edtf#LAST_YEAR}.
   */
  record TooFar(String year) implements EdtfBounds {}

  /** No expression of the format, for a reason in a few words. */
  record None(String reason) implements EdtfBounds {}
}
