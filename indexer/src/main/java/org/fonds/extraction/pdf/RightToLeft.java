package org.fonds.extraction.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Lines in scripts that run from right to left: from places on paper to the order of reading. */
final class RightToLeft {

  private static final int NEIGHBOURS = 6;
  private static final String BRACKETS = "()[]{}<>«»‹›";

  private RightToLeft() {}

  /**
   * The letters by their places, from left to right, are what the bidirectional algorithm makes of
   * a text; run backwards, it gives the text. A glyph that stands for several letters keeps their
   * order.
   */
  static String inOrderOfReading(String[] letters, double[] starts, double[] ends, int size) {
    String[] whole = withMarks(letters, starts, ends, size);
    String[] seen =
        IntStream.range(0, size)
            .filter(i -> !whole[i].isEmpty())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> starts[i] + ends[i]))
            .map(i -> whole[i])
            .toArray(String[]::new);
    StringBuilder firsts = new StringBuilder(seen.length);
    for (String letter : seen) {
      firsts.append(letter.charAt(0));
    }
    byte[] levels = levels(firsts.toString());
    Integer[] order = IntStream.range(0, seen.length).boxed().toArray(Integer[]::new);
    Bidi.reorderVisually(levels, 0, order, 0, seen.length);
    StringBuilder text = new StringBuilder();
    for (int index : order) {
      text.append(levels[index] % 2 == 1 ? mirrored(seen[index]) : seen[index]);
    }
    return text.toString();
  }

  /**
   * Points and accents stand behind the letter that they are nearest to; their own place is empty.
   */
  private static String[] withMarks(String[] letters, double[] starts, double[] ends, int size) {
    String[] whole = Arrays.copyOf(letters, size);
    for (int i = 0; i < size; i++) {
      if (!UnicodeText.isMark(letters[i].codePointAt(0))) {
        continue;
      }
      int nearest = -1;
      double least = Double.MAX_VALUE;
      for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(size, i + NEIGHBOURS); j++) {
        double apart = Math.abs(starts[j] + ends[j] - starts[i] - ends[i]);
        if (apart < least && Character.isLetter(letters[j].codePointAt(0))) {
          nearest = j;
          least = apart;
        }
      }
      if (nearest >= 0) {
        whole[nearest] += letters[i];
        whole[i] = "";
      }
    }
    return whole;
  }

  private static byte[] levels(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int base =
        mostlyRightToLeft(line) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    if (bidi.getBaseLevel() != base) {
      bidi = new Bidi(line, base);
    }
    byte[] levels = new byte[line.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return levels;
  }

  private static boolean mostlyRightToLeft(String line) {
    long rightToLeft = line.chars().filter(UnicodeText::isRightToLeft).count();
    long letters = line.chars().filter(Character::isLetter).count();
    return rightToLeft * 2 >= letters;
  }

  private static String mirrored(String letter) {
    int index = letter.length() == 1 ? BRACKETS.indexOf(letter) : -1;
    return index < 0 ? letter : BRACKETS.substring(index ^ 1, (index ^ 1) + 1);
  }
}
