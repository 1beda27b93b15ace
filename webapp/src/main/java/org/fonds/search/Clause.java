package org.fonds.search;

import java.util.List;

/** One condition of what a researcher typed. */
public sealed interface Clause {

  /** A word or a phrase. */
  sealed interface Plain extends Clause {

    /** As typed, without quotation marks. */
    String text();
  }

  /**
   * A word as typed, in any form that its language gives it.
   *
   * @param text holds at least one letter, digit or pictograph
   */
  record Word(String text) implements Plain {}

  /**
   * Words that stand together in this order.
   *
   * @param text as typed between the quotation marks, with single spaces
   */
  record Phrase(String text) implements Plain {}

  /** One of several conditions suffices. */
  record AnyOf(List<Clause> clauses) implements Clause {
    public AnyOf {
      clauses = List.copyOf(clauses);
    }
  }

  /** The condition must not hold. */
  record Not(Clause clause) implements Clause {}
}
