package org.fonds.overview.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are about, without asking for the letters of the machine that will show them: a
 * guess on the wide side, for ideographs twice that of others.
 */
final class TextWidth {

  private static final double OF_A_LETTER = 0.56;
  private static final double OF_AN_IDEOGRAPH = 1.02;

  private TextWidth() {}

  /** The width of words in pixels, of letters of a size in pixels. */
  static double of(String words, double size) {
    return words.codePoints().mapToDouble(TextWidth::of).sum() * size;
  }

  private static double of(int character) {
    return character >= 0x1100 && (Character.isIdeographic(character) || isWide(character))
        ? OF_AN_IDEOGRAPH
        : OF_A_LETTER;
  }

  private static boolean isWide(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HANGUL, HIRAGANA, KATAKANA -> true;
      default -> character >= 0x1F000;
    };
  }

  /** Words as far as they fit, with an ellipsis where they do not. */
  static String shortened(String words, double size, double room) {
    if (of(words, size) <= room) {
      return words;
    }
    int[] characters = words.codePoints().toArray();
    double used = OF_AN_IDEOGRAPH * size;
    int end = 0;
    while (end < characters.length && used + of(characters[end]) * size <= room) {
      used += of(characters[end]) * size;
      end++;
    }
    return new String(characters, 0, end).stripTrailing() + "…";
  }

  /** Words in lines that fit; a word that is wider than a line is broken. */
  static List<String> lines(String words, double size, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      String rest = word;
      if (!line.isEmpty() && of(line + " " + rest, size) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (of(rest, size) > room) {
        String part = shortened(rest, size, room);
        String fits = part.substring(0, Math.max(1, part.length() - 1));
        lines.add(fits);
        rest = rest.substring(Math.min(rest.length(), fits.length()));
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
