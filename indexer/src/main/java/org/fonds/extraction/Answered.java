package org.fonds.extraction;

/**
 * What came of giving a file to a child process.
 *
 * @param alone whether the child had no other file in hand meanwhile, so that what befell it is
 *     this one's doing
 */
record Answered(ReaderAnswer answer, boolean alone) {

  /** What went wrong, for the log. */
  String failure() {
    return answer instanceof ReaderAnswer.Lost lost ? "exit code " + lost.exitCode() : "late";
  }

  /**
   * Whether it may go better in a child of its own: another file may have taken the memory or the
   * time, or somebody the memory of this machine.
   */
  boolean isWorthAnother() {
    return switch (answer) {
      case ReaderAnswer.Lost lost -> !alone || !lost.isOutOfMemory();
      case ReaderAnswer.Silent _ -> !alone;
      case ReaderAnswer.Read read -> !alone && read.extraction() instanceof Extraction.TimedOut;
      case ReaderAnswer.PartTaken _,
          ReaderAnswer.Unpacked _,
          ReaderAnswer.Copied _,
          ReaderAnswer.Drawn _,
          ReaderAnswer.WordsFound _ ->
          false;
    };
  }
}
