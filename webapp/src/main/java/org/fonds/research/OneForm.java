package org.fonds.research;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type or paste, in one form, without what no database and no reader can take. */
public final class OneForm {

  /** All but tab and line feed. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}]+");

  private OneForm() {}

  /** Several lines: line feeds alone part them. */
  public static String of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return CONTROLS.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("");
  }

  /**
   * One line, cut where it is too long, but never within a letter.
   *
   * @param longest in UTF-16 units, at least 2
   */
  public static String line(String text, int longest) {
    String line = BLANKS.matcher(of(text)).replaceAll(" ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
    return line.substring(0, end).strip();
  }
}
