package org.fonds.quotation;

import org.fonds.document.ArchivedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in a document.
 *
 * @param passage in the newest text; null where it stands only in an earlier one
 * @param version of the text in which the passage stands; null where that is not known, and where
 *     the passage is null
 * @param earlier null where no earlier text is more like the quotation than the newest
 */
public record QuotedPassage(
    ArchivedDocument document,
    Quotation quotation,
    @Nullable Passage passage,
    @Nullable TextVersion version,
    @Nullable EarlierPassage earlier) {

  /** Where it stands, or stood if it does no more. */
  public Passage nearest() {
    if (passage != null) {
      return passage;
    }
    if (earlier == null) {
      throw new IllegalStateException("a quotation that was found stands somewhere");
    }
    return earlier.passage();
  }

  /** The page on which it begins, or began. */
  public int page() {
    return nearest().page();
  }

  /** How like the newest text or an earlier one is: 0 to 1. */
  public double likeness() {
    double before = earlier == null ? 0 : earlier.passage().comparison().likeness();
    return Math.max(before, passage == null ? 0 : passage.comparison().likeness());
  }
}
