package org.fonds.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/** One word of a name, as it may sound: whole, and without its ending. */
public final class SoundedName {

  /** So many groups of consonants tell names apart well enough to look closer at the rest. */
  private static final int KEY = 4;

  /** More readings of one word than these are not looked at. */
  private static final int MOST_READINGS = 16;

  /** What likeness without the endings is worth less than likeness of the whole. */
  private static final double FOR_THE_ENDING = 0.03;

  private static final double AT_THE_END = 0.6;
  private static final double LEAST_WEIGHT = 0.3;

  /** The sounds one after the other, in each way in which they may be read. */
  private final List<List<Grapheme>> whole;

  private final List<List<Grapheme>> stem;

  private SoundedName(List<List<Grapheme>> whole, List<List<Grapheme>> stem) {
    this.whole = whole;
    this.stem = stem;
  }

  /**
   * A word as it may sound.
   *
   * @param word in any case, of one script
   */
  public static SoundedName of(String word) {
    Spelling spelling = Spelling.all();
    return new SoundedName(spelling.read(word), spelling.read(Endings.without(word)));
  }

  /**
   * Names that are alike nearly always share a key: the first four groups of consonants in one of
   * the readings, or three where there are no more than four. Empty for a word without consonants.
   */
  public SequencedSet<String> keys() {
    SequencedSet<String> keys = new LinkedHashSet<>();
    Stream.concat(whole.stream(), stem.stream())
        .flatMap(word -> consonants(word).stream())
        .forEach(reading -> {
          keys.add(reading.substring(0, Math.min(KEY, reading.length())));
          if (reading.length() == KEY) {
            keys.add(reading.substring(0, KEY - 1));
          }
        });
    keys.remove("");
    return keys;
  }

  /** The outlines of the whole word, of which that of each of its beginnings is a beginning. */
  public SequencedSet<String> outlines() {
    return Outline.of(whole);
  }

  /** The ways in which the whole word may be read. */
  List<List<Grapheme>> readings() {
    return whole;
  }

  private static List<String> consonants(List<Grapheme> word) {
    List<String> readings = List.of("");
    for (Grapheme grapheme : word) {
      SequencedSet<String> longer = new LinkedHashSet<>();
      Set<String> signs = signs(grapheme);
      for (String reading : readings) {
        signs.forEach(sign -> longer.add(reading.endsWith(sign) ? reading : reading + sign));
      }
      readings = longer.stream().limit(MOST_READINGS).toList();
    }
    return readings;
  }

  private static Set<String> signs(Grapheme grapheme) {
    Set<String> signs = new LinkedHashSet<>();
    for (Sound sound : grapheme.sounds()) {
      Sound.Group group = sound.group();
      signs.add(group == null ? "" : String.valueOf(group.sign()));
    }
    return signs;
  }

  /**
   * How alike two words sound: 1 for the same, less the more has to be changed, which may fall
   * below 0; symmetric.
   */
  public double likeness(SoundedName other) {
    return Math.max(nearest(whole, other.whole), nearest(stem, other.stem) - FOR_THE_ENDING);
  }

  private static double nearest(List<List<Grapheme>> one, List<List<Grapheme>> other) {
    double nearest = Double.NEGATIVE_INFINITY;
    for (List<Grapheme> reading : one) {
      for (List<Grapheme> otherReading : other) {
        nearest = Math.max(nearest, likeness(reading, otherReading));
      }
    }
    return nearest;
  }

  private static double likeness(List<Grapheme> one, List<Grapheme> other) {
    double weight = Math.max(weight(one), weight(other));
    return weight == 0 ? 0 : 1 - distance(one, other) / weight;
  }

  private static double weight(List<Grapheme> word) {
    return word.stream().mapToDouble(SoundedName::weight).sum();
  }

  /** What a grapheme counts for in the length of a word. */
  static double weight(Grapheme grapheme) {
    return Math.max(LEAST_WEIGHT, grapheme.weight());
  }

  /**
   * Levenshtein's, by what sounds cost; what stands last, where words are inflected, costs less.
   */
  private static double distance(List<Grapheme> one, List<Grapheme> other) {
    double[] before = new double[other.size() + 1];
    for (int j = 0; j < other.size(); j++) {
      before[j + 1] = before[j] + cost(other, j);
    }
    for (int i = 0; i < one.size(); i++) {
      double[] row = new double[before.length];
      double left = cost(one, i);
      row[0] = before[0] + left;
      for (int j = 0; j < other.size(); j++) {
        double exchanged = Spelling.all().distance(one.get(i), other.get(j));
        boolean last = i == one.size() - 1 && j == other.size() - 1;
        row[j + 1] =
            Math.min(
                before[j] + (last ? AT_THE_END * exchanged : exchanged),
                Math.min(before[j + 1] + left, row[j] + cost(other, j)));
      }
      before = row;
    }
    return before[other.size()];
  }

  private static double cost(List<Grapheme> word, int at) {
    double weight = word.get(at).weight();
    return at == word.size() - 1 ? AT_THE_END * weight : weight;
  }
}
