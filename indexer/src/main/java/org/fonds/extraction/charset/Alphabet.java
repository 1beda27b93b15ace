package org.fonds.extraction.charset;

import java.util.Arrays;
import java.util.Map;

/** A language of some dozens of letters, told by which follows which. */
final class Alphabet implements LetterModel {

  /** Beyond the last alphabet of the old charsets, Arabic. */
  private static final int LETTERS_END = 0x700;

  /** Most that an unseen pair of known letters can be beneath the second one alone. */
  private static final double UNSEEN = -5;

  private final short[] places = new short[LETTERS_END];
  private final float[] alone;
  private final float[][] following;

  /**
   * @param letters with the share that each has of all
   * @param pairs with the share that each has of all that begin with its first letter
   */
  Alphabet(Map<String, Double> letters, Map<String, Double> pairs) {
    alone = new float[letters.size() + 1];
    following = new float[letters.size() + 1][];
    alone[0] = (float) FOREIGN;
    letters.forEach(this::add);
    pairs.forEach(this::addPair);
  }

  private int count;

  private void add(String letter, double share) {
    if (letter.length() == 1 && letter.charAt(0) < LETTERS_END) {
      places[letter.charAt(0)] = (short) ++count;
      alone[count] = (float) Math.max(FOREIGN, Math.log(share));
    }
  }

  private void addPair(String pair, double share) {
    int first = place(pair.charAt(0));
    int second = place(pair.charAt(pair.length() - 1));
    if (pair.length() == 2 && first > 0 && second > 0) {
      float[] row = following[first];
      if (row == null) {
        row = new float[alone.length];
        Arrays.fill(row, Float.NEGATIVE_INFINITY);
        following[first] = row;
      }
      row[second] = (float) Math.log(share);
    }
  }

  private int place(char letter) {
    return letter < LETTERS_END ? places[letter] : 0;
  }

  @Override
  public boolean isLatin() {
    return place('e') > 0 && alone[place('e')] > Math.log(0.01);
  }

  @Override
  public double likelihood(char before, char letter) {
    int second = place(letter);
    float[] row = before == 0 ? null : following[place(before)];
    if (before == 0) {
      return alone[second];
    }
    double unseen = Math.max(FOREIGN, alone[second] + UNSEEN);
    return row == null ? unseen : Math.max(unseen, row[second]);
  }
}
