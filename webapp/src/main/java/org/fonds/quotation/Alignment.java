package org.fonds.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lays a quotation beside the words among which it stands, so that as little as possible differs: a
 * local alignment after Smith and Waterman, in which the whole quotation takes part, words before
 * and behind it cost nothing, nor what an ellipsis stands for.
 */
final class Alignment {

  private static final byte NONE = 0;
  private static final byte SAME = 1;
  private static final byte OTHER = 2;
  private static final byte LEFT_OUT = 3;
  private static final byte ADDED = 4;

  /** And so many words of the quotation are one on the page. */
  private static final byte JOINED = 10;

  /** And so many words on the page are one of the quotation. */
  private static final byte PARTED = 20;

  /** As in N.K.V.D. */
  private static final int MOST_PIECES = 6;

  private static final int GAIN = 3;
  private static final int COST_OF_ALIKE = 3;
  private static final int COST_OF_UNLIKE = 4;
  private static final int COST_OF_ADDED = 4;
  private static final int COST_IN_BRACKETS = 1;
  private static final int COST_OF_LEFT_OUT = 2;
  private static final int ROWS = MOST_PIECES + 1;

  private final List<QuotedWord> quoted;
  private final List<StandingWord> standing;
  private final Sameness sameness;
  private final byte[][] moves;
  private final int[][] costs = new int[ROWS][];

  private Alignment(List<QuotedWord> quoted, List<StandingWord> standing) {
    this.quoted = quoted;
    this.standing = standing;
    sameness =
        new Sameness(
            quoted.stream().map(QuotedWord::word).toList(),
            standing.stream().map(StandingWord::word).toList());
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
   * @param quoted at least one word
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
      first[j] = costly ? j * COST_OF_LEFT_OUT : 0;
      moves[0][j] = continued ? LEFT_OUT : NONE;
    }
    costs[0] = first;
    for (int i = 1; i <= quoted.size(); i++) {
      costs[i % ROWS] = new int[width];
      for (int j = 0; j < width; j++) {
        step(i, j);
      }
    }
    int[] last = costs[quoted.size() % ROWS];
    int end = 0;
    for (int j = 1; j < width; j++) {
      if (last[j] < last[end]) {
        end = j;
      }
    }
    return new Laid(outcomes(end), end);
  }

  private void step(int i, int j) {
    int[] here = costs[i % ROWS];
    int[] before = costs[(i - 1) % ROWS];
    int least = before[j] + (quoted.get(i - 1).bracketed() ? COST_IN_BRACKETS : COST_OF_ADDED);
    byte move = ADDED;
    if (j > 0) {
      if (sameness.areSame(i - 1, j - 1)) {
        least = before[j - 1] - GAIN;
        move = SAME;
      } else if (before[j - 1] + COST_OF_ALIKE <= least) {
        int other =
            before[j - 1] + (sameness.areAlike(i - 1, j - 1) ? COST_OF_ALIKE : COST_OF_UNLIKE);
        move = other <= least ? OTHER : move;
        least = Math.min(other, least);
      }
      int left = here[j - 1] + (isGap(i) ? 0 : COST_OF_LEFT_OUT);
      if (left < least) {
        least = left;
        move = LEFT_OUT;
      }
      int joined = sameness.joined(i - 1, j - 1, MOST_PIECES);
      if (joined > 0 && costs[(i - joined) % ROWS][j - 1] - GAIN < least) {
        least = costs[(i - joined) % ROWS][j - 1] - GAIN;
        move = (byte) (JOINED + joined);
      }
      int parted = sameness.parted(i - 1, j - 1, MOST_PIECES);
      if (parted > 0 && before[j - parted] - GAIN < least) {
        least = before[j - parted] - GAIN;
        move = (byte) (PARTED + parted);
      }
    }
    here[j] = least;
    moves[i][j] = move;
  }

  /** Whether words may be left out behind so many words of the quotation. */
  private boolean isGap(int i) {
    return i < quoted.size() && quoted.get(i).afterGap();
  }

  private List<WordOutcome> outcomes(int end) {
    Deque<WordOutcome> outcomes = new ArrayDeque<>();
    int i = quoted.size();
    int j = end;
    while (i > 0 || moves[0][j] == LEFT_OUT) {
      byte move = moves[i][j];
      switch (move) {
        case ADDED -> {
          QuotedWord added = quoted.get(--i);
          outcomes.addFirst(new WordOutcome.Added(added.word(), added.bracketed()));
        }
        case SAME ->
            outcomes.addFirst(new WordOutcome.Same(quoted.get(--i).word(), standing.get(--j)));
        case OTHER ->
            outcomes.addFirst(new WordOutcome.Other(quoted.get(--i).word(), standing.get(--j)));
        case LEFT_OUT -> outcomes.addFirst(new WordOutcome.LeftOut(standing.get(--j), isMarked(i)));
        default -> {
          if (move > PARTED) {
            int begin = j - (move - PARTED);
            outcomes.addFirst(
                new WordOutcome.Same(quoted.get(--i).word(), whole(standing.subList(begin, j))));
            j = begin;
          } else {
            j--;
            for (int piece = 0; piece < move - JOINED; piece++) {
              outcomes.addFirst(new WordOutcome.Same(quoted.get(--i).word(), standing.get(j)));
            }
          }
        }
      }
    }
    return new ArrayList<>(outcomes);
  }

  private boolean isMarked(int i) {
    return i == 0 ? quoted.getFirst().afterGap() : isGap(i);
  }

  /** The pieces of one word; of one that goes over to another page what stands on the first. */
  private static StandingWord whole(List<StandingWord> pieces) {
    StandingWord first = pieces.getFirst();
    StringBuilder text = new StringBuilder();
    StringBuilder folded = new StringBuilder();
    Word last = first.word();
    for (StandingWord piece : pieces) {
      if (piece.page() == first.page()) {
        text.append(text.isEmpty() ? "" : last.after()).append(piece.word().text());
        folded.append(piece.word().folded());
        last = piece.word();
      }
    }
    return new StandingWord(
        first.page(),
        new Word(
            text.toString(), folded.toString(), first.word().begin(), last.end(), last.after()));
  }
}
