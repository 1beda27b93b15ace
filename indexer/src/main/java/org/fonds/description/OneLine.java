package org.fonds.description;

import java.util.regex.Pattern;

/** Texts as one line: blanks, tabulators, breaks and control characters are one space each run. */
final class OneLine {

  private static final Pattern BREAKS = Pattern.compile("[\\p{IsControl}\\p{IsWhite_Space}]+");

  private OneLine() {}

  /** The text as one line without blanks around it; empty if nothing is left. */
  static String of(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /**
   * The text as one line.
   *
   * @throws IllegalArgumentException if nothing is left
   */
  static String name(String text) {
    String line = of(text);
    if (line.isEmpty()) {
      throw new IllegalArgumentException("a name is empty");
    }
    return line;
  }
}
