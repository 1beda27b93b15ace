package org.fonds.suggestion;

import java.util.List;
import java.util.SequencedSet;
import org.fonds.index.Beginnings;
import org.fonds.name.SoundedBeginning;

/**
 * One word that somebody has typed, whole or only begun.
 *
 * @param folded in small letters without marks
 */
public record TypedWord(String folded, SoundedBeginning sound) {

  /** The fewer letters, the more must sound the same. */
  private static final double ENOUGH_OF_FEW_LETTERS = 0.93;

  private static final double ENOUGH = 0.84;
  private static final int FEW_LETTERS = 3;
  private static final int MANY_LETTERS = 5;

  /** Fewer letters sound like half an archive. */
  private static final int FEWEST_LETTERS = 3;

  private static final int MOST_OUTLINES = 4;

  /** As in {@code schtsch} for щ; what is longer than this for every letter is no spelling. */
  private static final int MOST_LETTERS_FOR_ONE = 3;

  static TypedWord of(String word) {
    return new TypedWord(Beginnings.folded(word), SoundedBeginning.of(word));
  }

  /**
   * What the outlines of words begin with that may begin so, none twice; none where it is too short
   * or not heard.
   */
  public List<String> outlines() {
    if (!isHeard()) {
      return List.of();
    }
    SequencedSet<String> all = sound.outlines();
    return all.stream()
        .filter(outline ->
            all.stream().noneMatch(other -> !other.equals(outline) && outline.startsWith(other)))
        .limit(MOST_OUTLINES)
        .toList();
  }

  /** Whether it is so short that it sounds like the beginning of many a word. */
  boolean hasFewLetters() {
    return folded.length() <= FEW_LETTERS;
  }

  /** Whether it is so long that what sounds like its beginning is hardly another word. */
  boolean hasManyLetters() {
    return folded.length() >= MANY_LETTERS;
  }

  private boolean isHeard() {
    return folded.length() >= FEWEST_LETTERS;
  }

  /** Whether a word begins so letter by letter. */
  boolean spells(NameWord word) {
    return word.isWithoutSpaces()
        ? word.folded().contains(folded)
        : word.folded().startsWith(folded);
  }

  /** How alike it and the beginning of a word sound, 0 to 1; 0 where that is not enough. */
  double likeness(NameWord word) {
    if (!isHeard() || folded.length() > MOST_LETTERS_FOR_ONE * word.folded().length()) {
      return 0;
    }
    double likeness = sound.likeness(word.sound());
    double enough = hasFewLetters() ? ENOUGH_OF_FEW_LETTERS : ENOUGH;
    return likeness < enough ? 0 : likeness;
  }
}
