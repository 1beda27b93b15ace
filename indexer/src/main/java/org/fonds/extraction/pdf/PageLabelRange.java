package org.fonds.extraction.pdf;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.fonds.description.RomanNumeral;
import org.jspecify.annotations.Nullable;

/**
 * How pages from one on are labelled (ISO 32000-1, 12.4.2, table 159).
 *
 * @param style D, R, r, A or a; empty where nothing is counted
 * @param prefix what stands before the number; null where it is too long to be a part of a label
 * @param start the number of the first page
 */
record PageLabelRange(String style, @Nullable String prefix, int start) {

  /** As long as in a description. */
  private static final int LONGEST = 40;

  private static final Set<String> STYLES = Set.of("D", "R", "r", "A", "a");

  static PageLabelRange of(COSDictionary dictionary) {
    String style = dictionary.getNameAsString(COSName.S, "");
    return new PageLabelRange(
        STYLES.contains(style) ? style : "",
        prefix(dictionary),
        Math.max(1, dictionary.getInt(COSName.ST, 1)));
  }

  /** Looked at in bytes, two for a letter with a mark of their order, before it is decoded. */
  private static @Nullable String prefix(COSDictionary dictionary) {
    if (!(dictionary.getDictionaryObject(COSName.P) instanceof COSString prefix)) {
      return "";
    }
    return prefix.getBytes().length > 2 * LONGEST + 2 ? null : prefix.getString();
  }

  /** Whether every page of it has another label. */
  boolean counts() {
    return !style.isEmpty();
  }

  /**
   * What a page is called, on one line without control characters; empty where it has no label, or
   * one that is too long.
   *
   * @param page counted from 0 within the range
   */
  String label(int page) {
    String number = number(page).orElse("");
    if (prefix == null || (number.isEmpty() && counts())) {
      return "";
    }
    String label = (prefix + number).replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
    return label.length() > LONGEST ? "" : label;
  }

  private Optional<String> number(int page) {
    long number = (long) start + page;
    return switch (style) {
      case "D" -> Optional.of(Long.toString(number));
      case "R" -> RomanNumeral.of(number, true).map(RomanNumeral::text);
      case "r" -> RomanNumeral.of(number, false).map(RomanNumeral::text);
      case "A" -> letters(number, 'A');
      case "a" -> letters(number, 'a');
      default -> Optional.empty();
    };
  }

  /** A to Z, then AA to ZZ, and so on. */
  private static Optional<String> letters(long number, char first) {
    long places = (number - 1) / 26 + 1;
    String letter = Character.toString((char) (first + (number - 1) % 26));
    return places > LONGEST ? Optional.empty() : Optional.of(letter.repeat((int) places));
  }
}
