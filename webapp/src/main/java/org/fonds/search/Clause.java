package org.fonds.search;

import java.util.List;

/** One condition of what a researcher typed. */
public sealed interface Clause {

  /** What is sought in texts: a word, a phrase, or words that are like one. */
  sealed interface Plain extends Clause permits Word, Phrase, Pattern, Similar, OtherName {

    /** As typed, without quotation marks and signs behind it. */
    String text();
  }

  /**
   * A word as typed, in any form that its language gives it.
   *
   * @param text holds at least one letter, digit or pictograph
   */
  record Word(String text) implements Plain {}

  /**
   * Words that stand together.
   *
   * @param text as typed between the quotation marks, with single spaces
   * @param apart how many places the words may be moved to stand so, 0 to {@value #FARTHEST}; from
   *     2 on also in another order
   */
  record Phrase(String text, int apart) implements Plain {

    static final int FARTHEST = 100;

    /** Words that stand side by side in this order. */
    public Phrase(String text) {
      this(text, 0);
    }
  }

  /**
   * Words of a pattern.
   *
   * @param text with {@code *} for any letters and {@code ?} for one, and at least two letters or
   *     digits besides
   */
  record Pattern(String text) implements Plain {}

  /**
   * Words that differ from one in few letters.
   *
   * @param changes letters that may be other, missing or added: 1 or 2
   */
  record Similar(String text, int changes) implements Plain {

    static final int MOST_CHANGES = 2;
  }

  /** The condition must hold in one part of the description. */
  record In(QueryField field, Clause clause) implements Clause {}

  /** All conditions must hold. */
  record AllOf(List<Clause> clauses) implements Clause {
    public AllOf {
      clauses = List.copyOf(clauses);
    }
  }

  /** One of several conditions suffices. */
  record AnyOf(List<Clause> clauses) implements Clause {
    public AnyOf {
      clauses = List.copyOf(clauses);
    }
  }

  /** The condition must not hold. */
  record Not(Clause clause) implements Clause {}
}
