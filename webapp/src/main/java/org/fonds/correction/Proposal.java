package org.fonds.correction;

import java.time.Instant;
import org.fonds.description.DocumentId;

/**
 * What a reader says that a page says.
 *
 * @param number by which it is known
 * @param page counted from 1
 * @param shown what the page said to the reader
 * @param proposer how the reader wants to be called; may be empty
 * @param note what the reader says of it; may be empty
 */
public record Proposal(
    long number,
    DocumentId document,
    int page,
    String shown,
    String written,
    String proposer,
    String note,
    Instant sent) {

  /** Who has proposed it, for people. */
  public String from() {
    return proposer.isEmpty() ? "A reader without a name" : proposer;
  }
}
