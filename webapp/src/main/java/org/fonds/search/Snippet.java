package org.fonds.search;

import org.fonds.index.OcrQuality;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page with its marks.
 *
 * @param page counted from 1
 * @param label folio, list number or page label; null if the count is its only name
 * @param ocr how far the words of the page can be trusted; null if they were not read from an image
 * @param text the words in pieces, marked or not
 * @param read whose reading they are
 */
public record Snippet(
    int page, @Nullable String label, @Nullable OcrQuality ocr, MarkedText text, WhoRead read) {

  /** A piece of a page that nobody has corrected. */
  public Snippet(int page, @Nullable String label, @Nullable OcrQuality ocr, MarkedText text) {
    this(page, label, ocr, text, WhoRead.NOBODY_ELSE);
  }

  private static final String ENDS = ".!?…。！？";
  private static final String CLOSERS = "\"'»”’)]」』";

  /** Whether it begins with a capital, a figure or a script that has no capitals. */
  public boolean beginsASentence() {
    return text.plain().codePoints().filter(Character::isLetterOrDigit).findFirst().stream()
        .noneMatch(Character::isLowerCase);
  }

  /** Whether it ends with the point of a sentence, which quotation marks may follow. */
  public boolean endsASentence() {
    String words = text.plain().strip();
    int last = words.length();
    while (last > 0 && CLOSERS.indexOf(words.charAt(last - 1)) >= 0) {
      last--;
    }
    return last > 0 && ENDS.indexOf(words.charAt(last - 1)) >= 0;
  }
}
