package org.fonds.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The words of one page.
 *
 * @param number counted from 1 as in the file
 * @param text may be empty
 * @param language ISO 639-1 code; null if not recognised
 * @param ocr whether the words were read from an image
 * @param ocrConfidence mean confidence of the words read, 0 to 100; null if not OCR
 */
public record PageText(
    int number,
    String text,
    @Nullable String language,
    boolean ocr,
    @Nullable Integer ocrConfidence) {

  /** The same page, of which the language is known now. */
  PageText in(@Nullable String other) {
    return new PageText(number, text, other, ocr, ocrConfidence);
  }

  /** The same page at another place. */
  PageText numbered(int other) {
    return new PageText(other, text, language, ocr, ocrConfidence);
  }
}
