package org.fonds.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The words of one page.
 *
 * @param number counted from 1 as in the file
 * @param text may be empty
 * @param language ISO 639-1 code; null if not recognised
 * @param ocr how the words were read from an image; null if the file itself gives them
 * @param label what the file itself calls the page, such as {@code iv}, one line of at most 40
 *     signs; null where that is no more than its number
 */
public record PageText(
    int number, String text, @Nullable String language, @Nullable Ocr ocr, @Nullable String label) {

  /** A page that the file itself calls nothing but its number. */
  public PageText(int number, String text, @Nullable String language, @Nullable Ocr ocr) {
    this(number, text, language, ocr, null);
  }

  /** Whether the words were read from an image. (A name with "is" would be taken for JSON.) */
  public boolean readByOcr() {
    return ocr != null;
  }

  /** How sure the words are that were read from an image, 0 to 100; null if not OCR. */
  public @Nullable Integer ocrConfidence() {
    return ocr == null ? null : ocr.confidence();
  }

  /** How many letters and digits it has. */
  public int letters() {
    return CleanText.letters(text);
  }

  /** The same page at another place. */
  PageText numbered(int other) {
    return new PageText(other, text, language, ocr, label);
  }

  /** The same page before a word of it was read. */
  PageText withoutWords() {
    return new PageText(number, "", null, null, label);
  }

  /** The same page with the words that were read from its image, in whatever language. */
  PageText readAs(OcrText read) {
    return new PageText(number, read.text(), null, read.ocr(), label);
  }

  /** The same page as somebody corrected it. */
  public PageText corrected(String words) {
    return new PageText(number, words, language, ocr, label);
  }

  /**
   * The same page as the file itself calls it.
   *
   * @param name empty where that is no more than its number
   */
  PageText called(String name) {
    return new PageText(number, text, language, ocr, name.isEmpty() ? null : name);
  }

  /** The same page in a language that was recognised. */
  PageText in(@Nullable String recognised) {
    return new PageText(number, text, recognised, ocr, label);
  }

  /** The same page without the places of its words. */
  public PageText withoutPlaces() {
    return ocr == null
        ? this
        : new PageText(number, text, language, new Ocr(ocr.confidence(), null), label);
  }
}
