package org.fonds.suggestion;

import java.util.Optional;
import java.util.SequencedSet;
import org.fonds.index.Beginnings;
import org.fonds.name.SoundedBeginning;
import org.fonds.name.SoundedName;

/**
 * One word that somebody has typed, whole or only begun.
 *
 * @param folded in small letters without marks
 */
public record TypedWord(String folded, SoundedBeginning sound) {

  /** The fewer letters, the more must sound the same. */
  private static final double ENOUGH_OF_FEW_LETTERS = 0.9;

  private static final double ENOUGH = 0.8;
  private static final int FEW_LETTERS = 3;
  private static final int MOST_OUTLINES = 4;

  /** As in {@code schtsch} for щ; what is longer than this for every letter is no spelling. */
  private static final int MOST_LETTERS_FOR_ONE = 3;

  static TypedWord of(String word) {
    return new TypedWord(Beginnings.folded(word), SoundedBeginning.of(word));
  }

  /** What the outlines of words begin with that may begin so, none twice; may be none. */
  public Iterable<String> outlines() {
    SequencedSet<String> all = sound.outlines();
    return all.stream()
        .filter(outline ->
            all.stream().noneMatch(other -> !other.equals(outline) && outline.startsWith(other)))
        .limit(MOST_OUTLINES)
        .toList();
  }

  /**
   * How it fits a word.
   *
   * @param word in small letters
   */
  Optional<WordFit> fit(String word) {
    String other = Beginnings.folded(word);
    if (Beginnings.isWithoutSpaces(word) ? other.contains(folded) : other.startsWith(folded)) {
      return Optional.of(new WordFit(word, true, 1));
    }
    if (folded.length() > MOST_LETTERS_FOR_ONE * other.length()) {
      return Optional.empty();
    }
    double likeness = sound.likeness(SoundedName.of(word));
    double enough = folded.length() <= FEW_LETTERS ? ENOUGH_OF_FEW_LETTERS : ENOUGH;
    return likeness < enough ? Optional.empty() : Optional.of(new WordFit(word, false, likeness));
  }
}
