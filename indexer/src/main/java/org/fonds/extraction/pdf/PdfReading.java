package org.fonds.extraction.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the attempt to read the words of a PDF. */
public sealed interface PdfReading {

  /**
   * The pages were read.
   *
   * @param unread numbers, counted from 1, of pages that expand beyond every measure; their text is
   *     empty
   * @param reason why the first of them was not read; null if all were
   */
  record Read(
      PdfDescription description,
      List<PdfPageText> pages,
      List<Integer> unread,
      @Nullable String reason)
      implements PdfReading {
    public Read {
      pages = List.copyOf(pages);
      unread = List.copyOf(unread);
    }
  }

  /** The text is longer than allowed; the pages end where the limit was reached. */
  record TooLong(PdfDescription description, List<PdfPageText> pages) implements PdfReading {
    public TooLong {
      pages = List.copyOf(pages);
    }
  }

  /** There are more pages than allowed, and these are the first of them. */
  record TooManyPages(PdfDescription description, List<PdfPageText> pages) implements PdfReading {
    public TooManyPages {
      pages = List.copyOf(pages);
    }
  }

  /**
   * Broken, locked, or with something besides its pages: another reader has to look at it.
   *
   * @param reason for whoever wonders
   */
  record NotReadHere(String reason) implements PdfReading {}
}
