package org.fonds.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The course of a word in few signs, by which words that begin alike are found in whatever script:
 * the groups of its consonants, and between them {@code E} for light vowels and {@code A} for dark
 * ones. {@code KRASAF} is one outline of Хрущёв, {@code KRASEF} one of Khrushchev and another of
 * Хрущёв. Of vowels side by side any one may stand for all.
 */
final class Outline {

  private static final int LONGEST = 6;
  private static final int MOST = 12;
  private static final String VOWELS = "AE";

  private Outline() {}

  /** The outlines of a word in each of the ways in which it may be read; none is empty. */
  static SequencedSet<String> of(List<List<Grapheme>> readings) {
    SequencedSet<String> outlines = new LinkedHashSet<>();
    readings.forEach(reading -> outlines.addAll(ofReading(reading)));
    outlines.remove("");
    return outlines;
  }

  private static SequencedSet<String> ofReading(List<Grapheme> reading) {
    SequencedSet<String> outlines = new LinkedHashSet<>(List.of(""));
    for (Grapheme grapheme : reading) {
      SequencedSet<String> longer = new LinkedHashSet<>();
      for (String outline : outlines) {
        for (Sound sound : grapheme.sounds()) {
          extend(outline, sound.outline(), longer);
        }
      }
      outlines = longer;
      while (outlines.size() > MOST) {
        outlines.removeLast();
      }
    }
    return outlines;
  }

  private static void extend(String outline, String sign, SequencedSet<String> longer) {
    if (outline.length() == LONGEST || outline.endsWith(sign)) {
      longer.add(outline);
    } else if (endsWithVowel(outline) && VOWELS.contains(sign)) {
      longer.add(outline);
      longer.add(outline.substring(0, outline.length() - 1) + sign);
    } else {
      longer.add(outline + sign);
    }
  }

  private static boolean endsWithVowel(String outline) {
    return !outline.isEmpty() && VOWELS.indexOf(outline.charAt(outline.length() - 1)) >= 0;
  }
}
