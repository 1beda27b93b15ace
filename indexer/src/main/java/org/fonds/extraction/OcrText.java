package org.fonds.extraction;

/**
 * What was read from an image.
 *
 * @param text empty if no words were found
 */
record OcrText(String text, int confidence, PageWords places) {

  /** As it goes with the page. */
  Ocr ocr() {
    return new Ocr(confidence, places);
  }
}
