package org.fonds.ingest;

import java.util.ArrayList;
import java.util.List;
import org.fonds.extraction.PageText;
import org.fonds.store.TextOutcome;

/**
 * How much text a document has, and why not more.
 *
 * @param outcome how complete it is
 * @param pageCount pages of text, or pages of the file where none could be read
 * @param letters letters and digits on all pages
 * @param note what a report says besides, such as what could not be read; empty if nothing
 */
public record ReadText(TextOutcome outcome, int pageCount, long letters, String note) {

  /**
   * @param filePages number of pages in the file, at least 0
   * @param reason what could not be read; empty if all could
   */
  static ReadText of(TextOutcome outcome, List<PageText> pages, int filePages, String reason) {
    List<String> notes = new ArrayList<>();
    if (!reason.isEmpty()) {
      notes.add(reason);
    }
    long ocr = pages.stream().filter(PageText::readByOcr).count();
    if (ocr > 0) {
      notes.add(ocr + " of its pages read by OCR");
    }
    return new ReadText(
        outcome,
        pages.isEmpty() ? filePages : pages.size(),
        letters(pages),
        String.join("; ", notes));
  }

  /** The same text, with more to be said of it. */
  ReadText with(String another) {
    return new ReadText(
        outcome, pageCount, letters, note.isEmpty() ? another : note + "; " + another);
  }

  static long letters(List<PageText> pages) {
    return pages.stream().mapToLong(PageText::letters).sum();
  }

  /** Whether there are pages of text, be they all. */
  boolean isText() {
    return letters > 0 || outcome == TextOutcome.COMPLETE || outcome == TextOutcome.PARTIAL;
  }
}
