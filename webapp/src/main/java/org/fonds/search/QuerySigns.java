package org.fonds.search;

import org.jspecify.annotations.Nullable;

/** What each sign means that may be typed into the search field. */
final class QuerySigns {

  private static final String OPENING_QUOTES = "\"“”„‟＂″";
  private static final String CLOSING_QUOTES = "\"“”＂″";
  private static final String JOINERS = ".'’ʼ-‐‑_@·׳״";
  private static final String OF_OTHER_SEARCHES = "*~^{}[]|\\";

  private QuerySigns() {}

  /** The marks that close what this one opens; null if it opens nothing. */
  static @Nullable String closersOf(int mark) {
    if (OPENING_QUOTES.indexOf(mark) >= 0) {
      return CLOSING_QUOTES;
    }
    return switch (mark) {
      case '«' -> "»";
      case '»' -> "«";
      case '「' -> "」";
      case '『' -> "』";
      case '《' -> "》";
      default -> null;
    };
  }

  static boolean isOfWord(int sign) {
    int type = Character.getType(sign);
    return isSearchable(sign)
        || isJoiner(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** Letters, digits and pictographs: what can be found in a text. */
  static boolean isSearchable(int sign) {
    return Character.isLetterOrDigit(sign)
        || Character.isEmojiPresentation(sign)
        || Character.isExtendedPictographic(sign);
  }

  static boolean isJoiner(int sign) {
    return JOINERS.indexOf(sign) >= 0;
  }

  static boolean isMinus(int sign) {
    return sign == '-' || sign == '−';
  }

  static boolean isOpeningBracket(int sign) {
    return sign == '(' || sign == '（';
  }

  static boolean isClosingBracket(int sign) {
    return sign == ')' || sign == '）';
  }

  /** Whether it has a meaning elsewhere that a person may expect here. */
  static boolean isOfOtherSearches(int sign) {
    return OF_OTHER_SEARCHES.indexOf(sign) >= 0;
  }

  static boolean isSpace(int sign) {
    int type = Character.getType(sign);
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }
}
