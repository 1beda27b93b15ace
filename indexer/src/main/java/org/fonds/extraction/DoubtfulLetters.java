package org.fonds.extraction;

import java.util.List;

/** Letters of pages whose fonts do not say which letters they draw, so that some may be wrong. */
final class DoubtfulLetters {

  static final String REASON = "its font does not say which letters it draws, so some may be wrong";

  /** A page of which more glyphs than this have no meaning is doubtful. */
  private static final double MOST_UNMAPPED = 0.3;

  private static final double MOST_CONFIDENCE = 100;

  private DoubtfulLetters() {}

  /**
   * Whether the letters of a page are in doubt. Where there are none, it is an image to its reader.
   *
   * @param unmapped how many glyphs the file does not say the meaning of
   * @param glyphs how many the page shows
   */
  static boolean areOn(PageText page, int unmapped, int glyphs) {
    return unmapped > glyphs * MOST_UNMAPPED && !page.text().isEmpty();
  }

  /**
   * What was read, with the doubt told.
   *
   * @param doubtful numbers of the pages in doubt, ascending; may be empty
   */
  static Extraction told(FileMetadata metadata, List<PageText> pages, List<Integer> doubtful) {
    return doubtful.isEmpty()
        ? new Extraction.Text(metadata, pages)
        : new Extraction.Partial(
            metadata, pages, doubtful, "page " + doubtful.getFirst() + ": " + REASON);
  }

  /** Whether a page says more by its doubtful letters than by what OCR reads of its image. */
  static boolean sayMore(PageText page, OcrText read) {
    double mapped = WordSense.letters(page.text()) * (1 - MOST_UNMAPPED);
    return mapped > WordSense.letters(read.text()) * read.confidence() / MOST_CONFIDENCE;
  }
}
