package org.fonds.batch;

/** What became of beginning a run. */
public sealed interface MakingOutcome {

  /** It waits for its turn. */
  record Made(BatchSearch run) implements MakingOutcome {}

  /**
   * It cannot be begun.
   *
   * @param reason why not, and what to do, a sentence
   */
  record Refused(String reason) implements MakingOutcome {}
}
