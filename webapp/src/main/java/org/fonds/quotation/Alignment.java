package org.fonds.quotation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Lays a quotation beside the words among which it stands, so that as little as possible differs:
 * Sellers' variant of the edit distance, in which words before and behind the quotation cost
 * nothing, nor what an ellipsis stands for.
 */
final class Alignment {

  private static final byte NONE = 0;
  private static final byte SAME = 1;
  private static final byte OTHER = 2;
  private static final byte LEFT_OUT = 3;
  private static final byte ADDED = 4;
  private static final byte TWO_AS_ONE = 5;
  private static final byte ONE_AS_TWO = 6;

  private static final int COST = 4;
  private static final int COST_OF_ALIKE = 4;
  private static final int COST_OF_UNLIKE = 7;
  private static final int COST_IN_BRACKETS = 1;
  private static final int FAR = Integer.MAX_VALUE / 2;

  private final List<QuotedWord> quoted;
  private final List<StandingWord> standing;
  private final byte[][] moves;
  private final int[][] costs = new int[3][];

  private Alignment(List<QuotedWord> quoted, List<StandingWord> standing) {
    this.quoted = quoted;
    this.standing = standing;
    moves = new byte[quoted.size() + 1][standing.size() + 1];
  }

  /**
   * What the cheapest way makes of each word.
   *
   * @param outcomes in the order of the texts
   * @param end of the words that were needed (exclusive)
   */
  record Laid(List<WordOutcome> outcomes, int end) {}

  /**
   * Takes time and memory with the product of both lengths.
   *
   * @param continued whether the quotation goes on at the first word, so that what stands before it
   *     is left out
   */
  static Laid lay(List<QuotedWord> quoted, List<StandingWord> standing, boolean continued) {
    return new Alignment(quoted, standing).lay(continued);
  }

  private Laid lay(boolean continued) {
    int width = standing.size() + 1;
    boolean costly = continued && !quoted.getFirst().afterGap();
    int[] first = new int[width];
    for (int j = 1; j < width; j++) {
      first[j] = costly ? j * COST : 0;
      moves[0][j] = costly || continued ? LEFT_OUT : NONE;
    }
    costs[0] = first;
    for (int i = 1; i <= quoted.size(); i++) {
      costs[i % 3] = new int[width];
      for (int j = 0; j < width; j++) {
        step(i, j);
      }
    }
    int[] last = costs[quoted.size() % 3];
    int end = 0;
    for (int j = 1; j < width; j++) {
      if (last[j] < last[end]) {
        end = j;
      }
    }
    return new Laid(outcomes(end), end);
  }

  private void step(int i, int j) {
    int[] here = costs[i % 3];
    int[] before = costs[(i - 1) % 3];
    QuotedWord word = quoted.get(i - 1);
    int least = before[j] + (word.bracketed() ? COST_IN_BRACKETS : COST);
    byte move = ADDED;
    if (j > 0) {
      Word there = standing.get(j - 1).word();
      if (word.word().isSameAs(there)) {
        if (before[j - 1] <= least) {
          least = before[j - 1];
          move = SAME;
        }
      } else {
        int other = before[j - 1] + (isAlike(word.word(), there) ? COST_OF_ALIKE : COST_OF_UNLIKE);
        if (other <= least) {
          least = other;
          move = OTHER;
        }
      }
      int left = here[j - 1] + (isGap(i) ? 0 : COST);
      if (left < least) {
        least = left;
        move = LEFT_OUT;
      }
      if (i > 1 && costs[(i - 2) % 3][j - 1] < least && isJoined(i, there)) {
        least = costs[(i - 2) % 3][j - 1];
        move = TWO_AS_ONE;
      }
      if (j > 1 && before[j - 2] < least && isParted(word.word(), j)) {
        least = before[j - 2];
        move = ONE_AS_TWO;
      }
    }
    here[j] = Math.min(least, FAR);
    moves[i][j] = move;
  }

  /** Whether words may be left out behind so many words of the quotation. */
  private boolean isGap(int i) {
    return i < quoted.size() && quoted.get(i).afterGap();
  }

  private boolean isJoined(int i, Word there) {
    String one = quoted.get(i - 2).word().folded();
    String two = quoted.get(i - 1).word().folded();
    return !there.isSign()
        && one.length() + two.length() == there.folded().length()
        && there.folded().startsWith(one)
        && there.folded().endsWith(two);
  }

  private boolean isParted(Word word, int j) {
    String one = standing.get(j - 2).word().folded();
    String two = standing.get(j - 1).word().folded();
    return !word.isSign()
        && one.length() + two.length() == word.folded().length()
        && word.folded().startsWith(one)
        && word.folded().endsWith(two);
  }

  /** Whether one may be the other misread, inflected or misspelled. */
  private static boolean isAlike(Word one, Word other) {
    String first = one.folded();
    String second = other.folded();
    int shorter = Math.min(first.length(), second.length());
    int begins = Arrays.mismatch(first.toCharArray(), second.toCharArray());
    int ends = 0;
    while (ends < shorter
        && first.charAt(first.length() - 1 - ends) == second.charAt(second.length() - 1 - ends)) {
      ends++;
    }
    int longer = Math.max(first.length(), second.length());
    return 2 * (Math.max(0, begins) + Math.min(ends, shorter - Math.max(0, begins))) >= longer;
  }

  private List<WordOutcome> outcomes(int end) {
    Deque<WordOutcome> outcomes = new ArrayDeque<>();
    int i = quoted.size();
    int j = end;
    while (i > 0 || moves[0][j] == LEFT_OUT) {
      byte move = moves[i][j];
      StandingWord there = j > 0 ? standing.get(j - 1) : null;
      if (move == ADDED || there == null) {
        QuotedWord added = quoted.get(--i);
        outcomes.addFirst(new WordOutcome.Added(added.word(), added.bracketed()));
        continue;
      }
      j--;
      switch (move) {
        case SAME -> outcomes.addFirst(new WordOutcome.Same(quoted.get(--i).word(), there));
        case OTHER -> outcomes.addFirst(new WordOutcome.Other(quoted.get(--i).word(), there));
        case TWO_AS_ONE -> {
          outcomes.addFirst(new WordOutcome.Same(quoted.get(--i).word(), there));
          outcomes.addFirst(new WordOutcome.Same(quoted.get(--i).word(), there));
        }
        case ONE_AS_TWO ->
            outcomes.addFirst(
                new WordOutcome.Same(quoted.get(--i).word(), joined(standing.get(--j), there)));
        default -> outcomes.addFirst(new WordOutcome.LeftOut(there, isMarked(i)));
      }
    }
    return List.copyOf(outcomes);
  }

  private boolean isMarked(int i) {
    return i == 0 ? quoted.getFirst().afterGap() : isGap(i);
  }

  /** Two pieces of one word; of one that goes over to another page only the first can be shown. */
  private static StandingWord joined(StandingWord one, StandingWord two) {
    if (one.page() != two.page()) {
      return one;
    }
    Word first = one.word();
    Word second = two.word();
    return new StandingWord(
        one.page(),
        new Word(
            first.shown() + second.text(),
            first.folded() + second.folded(),
            first.begin(),
            second.end(),
            second.after()));
  }
}
