package org.fonds.ingest;

import org.fonds.description.DocumentId;

/** What became of describing a unit for which there is no file. */
public sealed interface UnitOutcome {

  /** It is a document now. */
  record Described(DocumentId id) implements UnitOutcome {}

  /**
   * It would be part of what is not there.
   *
   * @param reason a sentence that says what, and what to do
   */
  record Refused(String reason) implements UnitOutcome {}
}
