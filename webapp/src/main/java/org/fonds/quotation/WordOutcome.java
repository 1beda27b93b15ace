package org.fonds.quotation;

/** What became of one word between the page and the quotation. */
public sealed interface WordOutcome {

  /** It stands on the page as it is quoted, but for spelling and script. */
  record Same(Word quoted, StandingWord standing) implements WordOutcome {}

  /** Another word stands in its place. */
  record Other(Word quoted, StandingWord standing) implements WordOutcome {}

  /**
   * It stands on the page and is not quoted.
   *
   * @param marked whether an ellipsis says so
   */
  record LeftOut(StandingWord standing, boolean marked) implements WordOutcome {}

  /**
   * It is quoted and does not stand there.
   *
   * @param marked whether brackets say so
   */
  record Added(Word quoted, boolean marked) implements WordOutcome {}
}
