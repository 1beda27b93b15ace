package org.fonds.desk;

/** What became of restoring an earlier version of a document. */
public sealed interface RestoringOutcome {

  /**
   * The document is described as it was, in a new version, and found by it.
   *
   * @param version the new one
   */
  record Restored(int version) implements RestoringOutcome {}

  /**
   * As {@link Restored}, but the index does not answer; it is found by it when the index is back.
   *
   * @param reason a sentence for the person
   */
  record RestoredNotIndexed(String reason) implements RestoringOutcome {}

  /** The document is described like that now. */
  record Unchanged() implements RestoringOutcome {}

  /** Somebody has described it since the differences were shown; nothing was restored. */
  record ChangedMeanwhile() implements RestoringOutcome {}

  /**
   * It contradicts what else is in the archive by now; nothing was restored.
   *
   * @param reason a sentence for the person
   */
  record Refused(String reason) implements RestoringOutcome {}

  /** There is no such document any more. */
  record Missing() implements RestoringOutcome {}
}
