package org.fonds.search.solr;

/** How many letters two words are apart. */
final class LettersApart {

  private LettersApart() {}

  /** Letters that are other, missing, added or exchanged with their neighbour. */
  static int of(String one, String other) {
    int[] first = one.codePoints().toArray();
    int[] second = other.codePoints().toArray();
    int[][] apart = new int[first.length + 1][second.length + 1];
    for (int i = 0; i <= first.length; i++) {
      for (int j = 0; j <= second.length; j++) {
        apart[i][j] = i == 0 || j == 0 ? i + j : of(first, second, apart, i, j);
      }
    }
    return apart[first.length][second.length];
  }

  /** Of the beginnings of these lengths, from what is known of shorter ones. */
  private static int of(int[] first, int[] second, int[][] apart, int i, int j) {
    int other = apart[i - 1][j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
    int least = Math.min(other, Math.min(apart[i - 1][j], apart[i][j - 1]) + 1);
    boolean exchanged =
        i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1];
    return exchanged ? Math.min(least, apart[i - 2][j - 2] + 1) : least;
  }
}
