package org.fonds.desk;

import org.fonds.document.ArchivedDocument;
import org.fonds.store.DocumentVersion;

/** What became of saving a description. */
public sealed interface DescribingOutcome {

  /**
   * The document has it, in a new version, and is found by it.
   *
   * @param version counted from 1
   */
  record Saved(ArchivedDocument document, int version) implements DescribingOutcome {}

  /** The document had it already. */
  record Unchanged() implements DescribingOutcome {}

  /**
   * The document has it, but the index does not answer; it is found by it when the index is back.
   *
   * @param reason a sentence for the person
   */
  record SavedNotIndexed(ArchivedDocument document, String reason) implements DescribingOutcome {}

  /**
   * Somebody else has described it since it was shown; nothing was saved.
   *
   * @param now the document as it is described now
   * @param last the version that is now; others may lie between it and what was shown
   */
  record ChangedMeanwhile(ArchivedDocument now, DocumentVersion last)
      implements DescribingOutcome {}

  /**
   * It contradicts what else is in the archive; nothing was saved.
   *
   * @param reason a sentence for the person
   */
  record Refused(String reason) implements DescribingOutcome {}

  /** There is no such document any more. */
  record Missing() implements DescribingOutcome {}
}
