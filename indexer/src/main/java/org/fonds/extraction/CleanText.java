package org.fonds.extraction;

import java.text.Normalizer;

/**
 * Text as it is stored: NFC, lines ended by a line feed and by no blanks, paragraphs parted by one
 * empty line, no control characters and none of Unicode's noncharacters, with which programs mark
 * things among themselves. Hyphens at line ends stay: they stand on the page.
 *
 * <p>One look at each character, since every character of an archive goes through here.
 */
final class CleanText {

  private static final int LAST_OF_A_PLANE = 0xFFFE;

  private final StringBuilder clean;
  private int lineEnds;

  private CleanText(int length) {
    this.clean = new StringBuilder(length);
  }

  static String of(String text) {
    String clean = new CleanText(text.length()).cleaned(text);
    return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
        ? clean
        : Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
  }

  private String cleaned(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (Character.isHighSurrogate(each)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        add(Character.toCodePoint(each, text.charAt(i)));
      } else if (each != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        add(each);
      }
    }
    dropBlanks();
    return clean.toString().strip();
  }

  private void add(int codePoint) {
    switch (codePoint) {
      case '\n', '\r', '\u0085', '\u2028' -> endLine();
      case '\u2029', '\u000B', '\f' -> {
        endLine();
        endLine();
      }
      default -> {
        if (isWanted(codePoint)) {
          lineEnds = isBlank(codePoint) ? lineEnds : 0;
          clean.appendCodePoint(codePoint);
        }
      }
    }
  }

  private void endLine() {
    dropBlanks();
    if (lineEnds < 2) {
      clean.append('\n');
      lineEnds++;
    }
  }

  private void dropBlanks() {
    int end = clean.length();
    while (end > 0 && isBlank(clean.charAt(end - 1))) {
      end--;
    }
    clean.setLength(end);
  }

  private static boolean isBlank(int codePoint) {
    return codePoint == ' ' || codePoint == '\t' || codePoint == '\u00A0';
  }

  private static boolean isWanted(int codePoint) {
    if (codePoint < ' ') {
      return codePoint == '\t';
    }
    boolean control = codePoint >= 0x7F && codePoint < 0xA0;
    boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    boolean noncharacter = codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    return !control
        && !lone
        && !noncharacter
        && codePoint != 0xFEFF
        && (codePoint & LAST_OF_A_PLANE) != LAST_OF_A_PLANE;
  }

  /** How many letters and digits a text has. */
  static int letters(String text) {
    return letters(text, Integer.MAX_VALUE);
  }

  /**
   * Whether a text has so many letters and digits; looks no further than it must.
   *
   * @param number at least 1
   */
  static boolean hasLetters(String text, int number) {
    return letters(text, number) >= number;
  }

  private static int letters(String text, int enough) {
    int found = 0;
    for (int i = 0; i < text.length() && found < enough; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isLetterOrDigit(codePoint)) {
        found++;
      }
    }
    return found;
  }
}
