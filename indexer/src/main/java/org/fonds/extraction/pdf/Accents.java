package org.fonds.extraction.pdf;

import java.text.Normalizer;

/** Accents that are drawn as glyphs of their own, over or under the letter that they belong to. */
final class Accents {

  private static final String SPACING = "`´^ˆ~˜¨¯ˉ˘˙°˚ˇ¸˝˛\u02CA\u02CB";
  private static final String COMBINING =
      "\u0300\u0301\u0302\u0302\u0303\u0303\u0308\u0304\u0304\u0306\u0307\u030A\u030A\u030C\u0327"
          + "\u030B\u0328\u0301\u0300";

  private Accents() {}

  static boolean isAccent(char c) {
    return (c >= 0x300 && c < 0x370) || (c >= '^' && SPACING.indexOf(c) >= 0);
  }

  /**
   * Joins each accent with the letter that it stands over.
   *
   * @return how many entries are left
   */
  static int join(String[] letters, double[] starts, double[] ends, int size) {
    int left = 0;
    for (int i = 0; i < size; i++) {
      boolean accent = letters[i].length() == 1 && isAccent(letters[i].charAt(0));
      if (accent && i + 1 < size && isOver(starts, ends, i, i + 1, letters[i + 1])) {
        letters[i + 1] = joined(letters[i + 1], letters[i]);
        continue;
      }
      if (accent && left > 0 && isOver(starts, ends, i, left - 1, letters[left - 1])) {
        letters[left - 1] = joined(letters[left - 1], letters[i]);
        continue;
      }
      letters[left] = letters[i];
      starts[left] = starts[i];
      ends[left++] = ends[i];
    }
    return left;
  }

  private static boolean isOver(
      double[] starts, double[] ends, int accent, int base, String letter) {
    double middle = (starts[accent] + ends[accent]) / 2;
    double margin = (ends[base] - starts[base]) * 0.1;
    return Character.isLetter(letter.codePointAt(0))
        && middle > starts[base] + margin
        && middle < ends[base] - margin;
  }

  private static String joined(String letter, String accent) {
    int known = SPACING.indexOf(accent);
    char mark = known < 0 ? accent.charAt(0) : COMBINING.charAt(known);
    String base =
        switch (letter) {
          case "ı" -> "i";
          case "ȷ" -> "j";
          default -> letter;
        };
    return Normalizer.normalize(base + mark, Normalizer.Form.NFC);
  }
}
