package org.fonds.index;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of a corrected page as the index has them: those of the correction, and behind them
 * what the machine had read and the correction does not have, so that either is found and each can
 * be told from the other in a piece of them too.
 */
public final class CorrectedText {

  /** Stands before the machine's words; no correction has it. */
  private static final char BOUNDARY = '\u2029';

  /** The blank behind each of the machine's words, by which a piece of them is known. */
  private static final char BLANK = '\u205F';

  private CorrectedText() {}

  /** The words of both. */
  static String of(String correction, String machine) {
    String plain = correction.replace(BOUNDARY, '\n').replace(BLANK, ' ');
    Map<String, Integer> corrected = new HashMap<>();
    for (String word : words(plain)) {
      corrected.merge(word, 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder(plain).append(BOUNDARY);
    for (String word : words(machine)) {
      if (corrected.merge(word, -1, Integer::sum) < 0) {
        text.append(word.replace(BOUNDARY, ' ').replace(BLANK, ' ')).append(BLANK);
      }
    }
    return text.toString();
  }

  private static String[] words(String text) {
    return text.strip().split("\\s+");
  }

  /**
   * Where the machine's words begin in a text of the index, or in a piece of one; -1 if nowhere.
   */
  public static int boundary(String text) {
    return text.indexOf(BOUNDARY);
  }

  /** Whether a piece of a text, which has no boundary, is of the machine's words. */
  public static boolean isOfMachine(String piece) {
    return piece.indexOf(BLANK) >= 0;
  }

  /** A text or a piece of one as people read it. */
  public static String readable(String piece) {
    return piece.replace(BOUNDARY, '\n').replace(BLANK, ' ');
  }

  /** Of a text of the index the correction alone; the text itself where it has none. */
  static String correction(String text) {
    int boundary = boundary(text);
    return boundary < 0 ? text : text.substring(0, boundary);
  }
}
