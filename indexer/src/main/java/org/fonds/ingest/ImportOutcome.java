package org.fonds.ingest;

/** What became of an import. */
public sealed interface ImportOutcome {

  /**
   * All of it is in the archive.
   *
   * @param units how many are new
   * @param changed how many documents have a new version
   */
  record Done(int units, int changed) implements ImportOutcome {}

  /**
   * Nothing of it was taken over, since the archive is not any more as it was when it was planned.
   *
   * @param reason a sentence that says which document
   */
  record Outdated(String reason) implements ImportOutcome {}

  /**
   * The disk refused in the middle. What is left is done when the archive is opened again, or when
   * somebody imports the next time.
   *
   * @param reason a sentence
   */
  record Interrupted(String reason) implements ImportOutcome {}
}
