package org.fonds.research;

import org.fonds.description.DocumentId;

/** What somebody keeps in a list. */
public sealed interface Kept {

  /** The document, or the one that the page or the words are of. */
  DocumentId document();

  /** A document as a whole. */
  record WholeDocument(DocumentId document) implements Kept {}

  /**
   * A page of a document.
   *
   * @param number counted from 1
   */
  record Page(DocumentId document, int number) implements Kept {

    /**
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Page {
      if (number < 1) {
        throw new IllegalArgumentException("pages are counted from 1, not " + number);
      }
    }
  }

  /**
   * Words of a document as they stood when they were taken.
   *
   * @param firstPage on which they begin, counted from 1
   * @param lastPage on which they end; the same for most
   * @param textVersion the version of the document from which they are taken, counted from 1; 0 if
   *     not known
   * @param words as they were selected, 1 to {@link #LONGEST} characters
   */
  record Quotation(DocumentId document, int firstPage, int lastPage, int textVersion, String words)
      implements Kept {

    /** The longest quotation, in characters: several pages. */
    public static final int LONGEST = 20_000;

    /**
     * @throws IllegalArgumentException if there are no words or too many, or pages that cannot be
     */
    public Quotation {
      words = OneForm.of(words).strip();
      if (words.isEmpty() || words.length() > LONGEST) {
        throw new IllegalArgumentException(
            "a quotation has 1 to %,d characters, not %,d".formatted(LONGEST, words.length()));
      }
      if (firstPage < 1 || lastPage < firstPage) {
        throw new IllegalArgumentException(
            "a quotation goes from a page on to the same or a later one, not from %d to %d"
                .formatted(firstPage, lastPage));
      }
    }
  }

  /** The page on which it begins, counted from 1; 0 for a whole document. */
  default int firstPage() {
    return switch (this) {
      case WholeDocument _ -> 0;
      case Page page -> page.number();
      case Quotation quotation -> quotation.firstPage();
    };
  }

  /** The page on which it ends, counted from 1; 0 for a whole document. */
  default int lastPage() {
    return switch (this) {
      case WholeDocument _ -> 0;
      case Page page -> page.number();
      case Quotation quotation -> quotation.lastPage();
    };
  }
}
