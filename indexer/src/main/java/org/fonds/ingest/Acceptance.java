package org.fonds.ingest;

import org.fonds.description.DocumentId;

/** What became of handing a source in. */
public sealed interface Acceptance {

  /**
   * It is safe from a power cut and will become a document.
   *
   * @param id the id of that document, from now on
   */
  record Accepted(DocumentId id) implements Acceptance {}

  /** Nothing had to be accepted; the outcome says why. */
  record Settled(IngestOutcome outcome) implements Acceptance {}
}
