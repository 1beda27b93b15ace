package org.fonds.index;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a document as the index knows it.
 *
 * @param number counted from 1 as in the file
 * @param label folio or list number such as {@code л. 12об.}; null if the count is its only name
 * @param text the page's words; may be empty; read back from the index it has blanks in place of
 *     {@link LineNoise}
 * @param language ISO 639-1 code of the page's language; null if not recognised
 * @param ocr whether the words were read from an image
 * @param ocrConfidence how sure the reading is, 0 to 100; null if not OCR or not measured
 * @param unsureLines the lines of which the reading is sure of no word, their blanks left out; only
 *     written, and empty if not OCR or not known
 */
public record IndexedPage(
    int number,
    @Nullable String label,
    String text,
    @Nullable String language,
    boolean ocr,
    @Nullable Integer ocrConfidence,
    Set<String> unsureLines) {

  public IndexedPage {
    if (number < 1) {
      throw new IllegalArgumentException("pages are numbered from 1, not " + number);
    }
    unsureLines = Set.copyOf(unsureLines);
  }

  /** A page of which no line is known to be unsure. */
  public IndexedPage(
      int number,
      @Nullable String label,
      String text,
      @Nullable String language,
      boolean ocr,
      @Nullable Integer ocrConfidence) {
    this(number, label, text, language, ocr, ocrConfidence, Set.of());
  }

  /** What of the text is searched: that of an image without the lines that are no text. */
  String searched() {
    return ocr ? LineNoise.blanked(text, unsureLines) : text;
  }
}
