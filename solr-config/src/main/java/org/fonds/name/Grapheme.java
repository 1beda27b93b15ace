package org.fonds.name;

import java.util.List;

/**
 * A piece of spelling that stands for one sound, or for one of several.
 *
 * @param number counted from 0, its own in the {@link Spelling}
 * @param sounds the likeliest first; at least one
 */
record Grapheme(int number, List<Sound> sounds) {

  /** Of two readings the likelier costs less. */
  private static final double UNLIKELIER = 0.04;

  Grapheme {
    sounds = List.copyOf(sounds);
    if (sounds.isEmpty()) {
      throw new IllegalArgumentException("a grapheme has at least one sound");
    }
  }

  /** What it costs to add or to leave out. */
  double weight() {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < sounds.size(); i++) {
      least = Math.min(least, sounds.get(i).weight() + UNLIKELIER * i);
    }
    return least;
  }

  /** What it costs to take one for the other, each read so that they come nearest. */
  double distance(Grapheme other) {
    if (sounds.equals(other.sounds)) {
      return 0;
    }
    double least = Double.MAX_VALUE;
    for (int i = 0; i < sounds.size(); i++) {
      for (int j = 0; j < other.sounds.size(); j++) {
        double cost = sounds.get(i).distance(other.sounds.get(j)) + UNLIKELIER * (i + j);
        least = Math.min(least, cost);
      }
    }
    return least;
  }
}
