package org.fonds.desk;

import org.fonds.description.Description;
import org.fonds.document.ArchivedDocument;
import org.fonds.history.Comparison;

/** What restoring an earlier version would do. */
public sealed interface RestorePreview {

  /**
   * It can be done.
   *
   * @param now the document as it is
   * @param version the earlier version, counted from 1
   * @param description that of the earlier version
   * @param change how the earlier version differs from now; only what it says of the description
   *     would be done
   */
  record Ready(
      ArchivedDocument now, int version, Description description, Comparison.Compared change)
      implements RestorePreview {}

  /**
   * The earlier version, or the document, is damaged in the store.
   *
   * @param reason a sentence that says what was found and what to do
   */
  record Damaged(String reason) implements RestorePreview {}

  /** There is no such version or document. */
  record Missing() implements RestorePreview {}
}
