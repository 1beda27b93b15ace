package org.fonds.finding;

import java.util.List;

/**
 * A name of one word or several.
 *
 * @param written its words as the vocabulary has them
 * @param words the same in small letters without marks
 * @param inCapitals whether it is an abbreviation, which texts write in capitals
 * @param meaning what it names
 */
record Phrase<T>(List<String> written, List<String> words, boolean inCapitals, T meaning) {

  private static final int SHORTEST_BENT = 4;

  int length() {
    return words.size();
  }

  /** Whether languages give it endings by which it can still be told from other words. */
  boolean canBeBent() {
    return !inCapitals && (length() > 1 || words.getFirst().length() >= SHORTEST_BENT);
  }
}
