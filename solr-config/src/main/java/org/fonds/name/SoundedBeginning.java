package org.fonds.name;

import java.util.List;
import java.util.SequencedSet;

/** The first letters of one word of a name, as they may sound. */
public final class SoundedBeginning {

  /** What the last letter costs less: it may be the beginning of several that sound otherwise. */
  private static final double AT_THE_END = 0.6;

  private final List<List<Grapheme>> readings;

  private SoundedBeginning(List<List<Grapheme>> readings) {
    this.readings = readings;
  }

  /**
   * Letters as they may sound.
   *
   * @param letters in any case, of one script
   */
  public static SoundedBeginning of(String letters) {
    return new SoundedBeginning(Spelling.all().read(letters));
  }

  /**
   * What an outline of a word begins with that begins so, see {@link SoundedName#outlines}. Empty
   * where nothing is heard.
   */
  public SequencedSet<String> outlines() {
    return Outline.of(readings);
  }

  /**
   * How alike these letters and the likest beginning of a word sound: 1 for the same, less the more
   * has to be changed, 0 where nothing is alike or nothing is heard.
   */
  public double likeness(SoundedName name) {
    double likest = 0;
    for (List<Grapheme> reading : readings) {
      for (List<Grapheme> other : name.readings()) {
        likest = Math.max(likest, likeness(reading, other));
      }
    }
    return likest;
  }

  private static double likeness(List<Grapheme> letters, List<Grapheme> word) {
    if (letters.isEmpty()) {
      return 0;
    }
    double[] distances = distancesToBeginnings(letters, word);
    double weight = letters.stream().mapToDouble(SoundedName::weight).sum();
    double weightOfBeginning = 0;
    double likest = 0;
    for (int length = 1; length <= word.size(); length++) {
      weightOfBeginning += SoundedName.weight(word.get(length - 1));
      double longer = Math.max(weight, weightOfBeginning);
      likest = Math.max(likest, 1 - distances[length] / longer);
    }
    return likest;
  }

  /** Levenshtein's, by what sounds cost, to each beginning of a word by its length. */
  private static double[] distancesToBeginnings(List<Grapheme> letters, List<Grapheme> word) {
    double[] before = new double[word.size() + 1];
    for (int j = 0; j < word.size(); j++) {
      before[j + 1] = before[j] + word.get(j).weight();
    }
    for (int i = 0; i < letters.size(); i++) {
      Grapheme letter = letters.get(i);
      double share = i == letters.size() - 1 ? AT_THE_END : 1;
      double[] row = new double[before.length];
      row[0] = before[0] + letter.weight();
      for (int j = 0; j < word.size(); j++) {
        double exchanged = before[j] + share * Spelling.all().distance(letter, word.get(j));
        double leftOut = before[j + 1] + letter.weight();
        row[j + 1] = Math.min(exchanged, Math.min(leftOut, row[j] + word.get(j).weight()));
      }
      before = row;
    }
    return before;
  }
}
