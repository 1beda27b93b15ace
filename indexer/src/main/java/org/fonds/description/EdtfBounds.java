package org.fonds.description;

import java.time.LocalDate;

/** Between which days an expression lies, or why it lies nowhere. */
sealed interface EdtfBounds {

  /**
   * Both inclusive.
   *
   * @param precise whether every digit of the expression is specified
   */
  record Days(LocalDate earliest, LocalDate latest, boolean precise) implements EdtfBounds {}

  /** No expression of the format, for a reason in a few words. */
  record None(String reason) implements EdtfBounds {}
}
