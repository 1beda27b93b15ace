package org.fonds.ingest;

/** What became of a correction of a page's text. */
public sealed interface CorrectingOutcome {

  /**
   * It is stored and found.
   *
   * @param version of the document, counted from 1
   */
  record Corrected(int version) implements CorrectingOutcome {}

  /** The page said so already. */
  record Unchanged() implements CorrectingOutcome {}

  /**
   * Nothing was stored: the page says something else by now than what the person began with.
   *
   * @param now what it says
   */
  record ChangedMeanwhile(String now) implements CorrectingOutcome {}

  /** There is no such document, or it has no such page. */
  record Missing() implements CorrectingOutcome {}
}
