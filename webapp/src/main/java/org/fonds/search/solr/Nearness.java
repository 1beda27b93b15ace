package org.fonds.search.solr;

import java.util.List;
import org.fonds.name.SoundedName;
import org.fonds.search.Matching;

/**
 * How alike two words must sound to be taken for one name, 0 to 1; short words, which many sound
 * like, more than long ones.
 *
 * @param ofOneConsonant for words with one group of consonants or none
 * @param ofKnownNames for names that the vocabularies know: they say what else it is called, and
 *     what sounds roughly so is called otherwise
 * @param behindTheNearest how much less alike than the nearest form that the archive has another
 *     may be: where a name is found, what is far from it is another one
 * @param most forms of one word that are sought
 */
record Nearness(
    double ofMore,
    double ofTwoConsonants,
    double ofOneConsonant,
    double ofKnownNames,
    double behindTheNearest,
    int most) {

  private static final Nearness SAME_NAME = new Nearness(0.76, 0.86, 0.9, 0.9, 0.15, 24);
  private static final Nearness SIMILAR = new Nearness(0.6, 0.7, 0.85, 0.6, 1, 60);

  static Nearness of(Matching matching) {
    return matching == Matching.SOUNDS_ALIKE ? SIMILAR : SAME_NAME;
  }

  /**
   * The likeness from which on a form is one of a name.
   *
   * @param known whether the vocabularies know it
   */
  double enough(SoundedName typed, boolean known) {
    int consonants = typed.keys().stream().mapToInt(String::length).max().orElse(0);
    double ofLength =
        switch (consonants) {
          case 0, 1 -> ofOneConsonant;
          case 2 -> ofTwoConsonants;
          default -> ofMore;
        };
    return known ? Math.max(ofLength, ofKnownNames) : ofLength;
  }

  /**
   * Those that are near enough to the first.
   *
   * @param variants the likest first
   */
  List<NameVariant> near(List<NameVariant> variants) {
    return variants.stream()
        .takeWhile(
            variant -> variant.likeness() >= variants.getFirst().likeness() - behindTheNearest)
        .toList();
  }
}
