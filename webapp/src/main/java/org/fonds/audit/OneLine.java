package org.fonds.audit;

import java.util.regex.Pattern;

/** Text that anybody may have written, made one line of bounded length. */
final class OneLine {

  /** What ends a line, is no letter at all, or lets what follows be shown in another order. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final String MARK = "…";

  private OneLine() {}

  /**
   * @param longest in UTF-16 units, with the mark of what was cut
   */
  static String of(String text, int longest) {
    String line = UNSEEN.matcher(text).replaceAll(" ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int end = longest - MARK.length();
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
        + MARK;
  }
}
