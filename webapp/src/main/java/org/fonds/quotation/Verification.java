package org.fonds.quotation;

import java.util.List;
import org.fonds.description.Withdrawal;
import org.jspecify.annotations.Nullable;

/** What became of verifying a quotation. */
public sealed interface Verification {

  /**
   * The words stand in the archive.
   *
   * @param passages the likeliest first; never empty
   * @param missing what is said of a document that the footnote names and that is not there; null
   *     if it names none, or it is there
   */
  record Found(Footnote footnote, List<QuotedPassage> passages, @Nullable Missing missing)
      implements Verification {

    public Found {
      passages = List.copyOf(passages);
    }
  }

  /** The words stand nowhere that who asks may see. */
  record Absent(Footnote footnote, Quotation quotation, @Nullable Missing missing)
      implements Verification {}

  /** There is no such document for who asks, or not any more. */
  record NoDocument(Missing missing) implements Verification {}

  /** There are not words enough to find. */
  record TooShort(Footnote footnote) implements Verification {}

  /** There is more than is looked at: {@link Quotation#LONGEST_IN_BYTES}. */
  record TooLong(int sizeInBytes) implements Verification {}

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who reads
   */
  record Unavailable(String reason) implements Verification {}

  /**
   * A document that is not there.
   *
   * @param withdrawal null if it never was, or is closed
   */
  record Missing(String id, @Nullable Withdrawal withdrawal) {}
}
