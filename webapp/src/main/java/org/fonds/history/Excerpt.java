package org.fonds.history;

/** Pieces of a text, cut between words. */
final class Excerpt {

  /** Words around a change, and at both ends of a long one. */
  private static final int AROUND = 60;

  private static final int LONGEST = 400;
  private static final String LEFT_OUT = "…";

  private Excerpt() {}

  /** Whether what lies between two changes is shown as a whole. */
  static boolean isShort(String text) {
    return text.length() <= 2 * AROUND;
  }

  static String beginning(String text) {
    return text.length() <= AROUND ? text : head(text, AROUND) + LEFT_OUT;
  }

  static String end(String text) {
    return text.length() <= AROUND ? text : LEFT_OUT + tail(text, AROUND);
  }

  /** The text without its middle, if it is long. */
  static String middle(String text) {
    return text.length() <= LONGEST
        ? text
        : head(text, LONGEST / 2) + LEFT_OUT + tail(text, LONGEST / 2);
  }

  /** About so many characters: to the end of a word, where one ends near. */
  private static String head(String text, int length) {
    int space = text.lastIndexOf(' ', length);
    int cut = space > length / 2 ? space + 1 : length;
    return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut);
  }

  private static String tail(String text, int length) {
    int from = text.length() - length;
    int space = text.indexOf(' ', from);
    int cut = space >= 0 && space < from + length / 2 ? space : from;
    return text.substring(Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut);
  }
}
