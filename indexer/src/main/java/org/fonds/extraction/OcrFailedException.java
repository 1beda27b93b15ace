package org.fonds.extraction;

/** Tesseract did not read a page; the reason is for the report. */
final class OcrFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  OcrFailedException(String reason) {
    super(reason);
  }
}
