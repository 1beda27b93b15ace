package org.fonds.extraction.pdf;

import java.text.Normalizer;

/** The letters that a code stands for, as a reader would type them. */
final class UnicodeText {

  private UnicodeText() {}

  /** The first half of the letters of formulas, such as U+1D703, which are Greek and Latin ones. */
  private static final char FORMULAS = 0xD835;

  /**
   * Ligatures, presentation forms and the letters of formulas are resolved to their letters; what
   * has no meaning, such as U+FFFD, is empty.
   */
  static String of(String mapped) {
    if (mapped.length() == 1 && mapped.charAt(0) > ' ' && mapped.charAt(0) < 0x7F) {
      return mapped;
    }
    StringBuilder text = new StringBuilder(mapped.length());
    boolean compatible = false;
    for (int i = 0; i < mapped.length(); i++) {
      char c = mapped.charAt(i);
      compatible |= c == FORMULAS || (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE);
      if (isBlank(c)) {
        text.append(' ');
      } else if (c > ' ' && c != 0xFFFD && c != 0xFEFF && !(c >= 0x7F && c < 0xA0)) {
        text.append(c);
      }
    }
    return compatible ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x3000;
  }

  /**
   * Hebrew, Arabic, Syriac, Thaana, NKo and their like, by block; no digits and marks of others.
   */
  static boolean isRightToLeft(int c) {
    boolean digit = (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
    return (c >= 0x590 && c <= 0x8FF && !digit)
        || c == 0x200F
        || (c >= 0x10800 && c <= 0x10FFF)
        || (c >= 0x1E800 && c <= 0x1EFFF);
  }

  /** A point or accent that has no place of its own. */
  static boolean isMark(int c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Scripts that set no blanks between words, so that a gap has to be wide to mean something. */
  static boolean isWithoutBlanks(int c) {
    return (c >= 0x2E80 && c <= 0x312F)
        || (c >= 0x3190 && c <= 0x9FFF)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }
}
