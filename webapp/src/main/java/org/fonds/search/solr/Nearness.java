package org.fonds.search.solr;

import org.fonds.name.SoundedName;
import org.fonds.search.Matching;

/**
 * How alike two words must sound to be taken for one name, 0 to 1; short words, which many sound
 * like, more than long ones.
 *
 * @param ofOneConsonant for words with one group of consonants or none
 * @param most forms of one word that are sought
 */
record Nearness(double ofMore, double ofTwoConsonants, double ofOneConsonant, int most) {

  private static final Nearness SAME_NAME = new Nearness(0.76, 0.86, 0.9, 24);
  private static final Nearness SIMILAR = new Nearness(0.6, 0.7, 0.85, 60);

  static Nearness of(Matching matching) {
    return matching == Matching.SOUNDS_ALIKE ? SIMILAR : SAME_NAME;
  }

  double enough(SoundedName typed) {
    int consonants = typed.keys().stream().mapToInt(String::length).max().orElse(0);
    return switch (consonants) {
      case 0, 1 -> ofOneConsonant;
      case 2 -> ofTwoConsonants;
      default -> ofMore;
    };
  }
}
