package org.fonds.extraction;

/** What became of the attempt to make a copy of a scan whose words can be selected. */
public sealed interface AccessCopyOutcome {

  /** It is where it was wanted. */
  record Made() implements AccessCopyOutcome {}

  /**
   * There is none.
   *
   * @param reason a sentence for the log
   */
  record NotMade(String reason) implements AccessCopyOutcome {}
}
