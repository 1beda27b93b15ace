package org.fonds.index;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a document as the index knows it.
 *
 * @param number counted from 1 as in the file
 * @param label folio, list number or page label such as {@code л. 12об.}; null if the count is its
 *     only name
 * @param text the page's words; may be empty; read back from the index it has blanks in place of
 *     {@link LineNoise}
 * @param language ISO 639-1 code of the page's language; null if not recognised
 * @param ocr whether the words were read from an image
 * @param ocrConfidence how sure the reading is, 0 to 100; null if not OCR or not measured
 * @param unsureLines the lines of which the reading is sure of no word, their blanks left out; only
 *     written, and empty if not OCR or not known
 * @param correction the words that people have put in the place of the text; null if none have.
 *     Read back from the index it is the text too
 */
public record IndexedPage(
    int number,
    @Nullable String label,
    String text,
    @Nullable String language,
    boolean ocr,
    @Nullable Integer ocrConfidence,
    Set<String> unsureLines,
    @Nullable String correction) {

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
    this(number, label, text, language, ocr, ocrConfidence, Set.of(), null);
  }

  /** A page that nobody has corrected. */
  public IndexedPage(
      int number,
      @Nullable String label,
      String text,
      @Nullable String language,
      boolean ocr,
      @Nullable Integer ocrConfidence,
      Set<String> unsureLines) {
    this(number, label, text, language, ocr, ocrConfidence, unsureLines, null);
  }

  /** The same page, corrected: how sure the machine was says nothing of it any more. */
  public IndexedPage corrected(String words) {
    return new IndexedPage(number, label, text, language, ocr, null, unsureLines, words);
  }

  /** Whether people have corrected its words. */
  public boolean isCorrected() {
    return correction != null;
  }

  /**
   * What of the text is searched: that of an image without the lines that are no text, a correction
   * with what it has replaced.
   */
  String searched() {
    String machine = ocr ? LineNoise.blanked(text, unsureLines) : text;
    return correction == null ? machine : CorrectedText.of(correction, machine);
  }
}
