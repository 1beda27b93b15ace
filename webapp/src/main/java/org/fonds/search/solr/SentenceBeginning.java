package org.fonds.search.solr;

/**
 * Tells words that have a capital because a sentence begins with them. The end of a line is none of
 * a sentence, an empty line is; neither is a point after one or two letters: {@code Л. Берия}.
 */
final class SentenceBeginning {

  private static final String ENDS = ".!?\u2026\u3002";
  private static final int LONGEST_INITIAL = 2;

  private SentenceBeginning() {}

  /**
   * Whether a sentence begins at a word.
   *
   * @param start where the word begins in the text
   */
  static boolean isAt(String text, int start) {
    int at = start - 1;
    int lines = 0;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      char sign = text.charAt(at);
      if (sign == '\n' && ++lines > 1) {
        return true;
      }
      if (ENDS.indexOf(sign) >= 0) {
        return !(sign == '.' && isInitial(text, at));
      }
      at--;
    }
    return at < 0;
  }

  private static boolean isInitial(String text, int point) {
    int begin = point;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin < point && point - begin <= LONGEST_INITIAL;
  }
}
