package org.fonds.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Words side by side of which the same has become.
 *
 * @param quoted as they are quoted, with the signs between them; blank if they are not
 * @param standing as they stand on the page; blank if they do not
 */
public record Run(Kind kind, String quoted, String standing) {

  /** What has become of words. */
  public enum Kind {
    SAME,
    OTHER,
    LEFT_OUT,
    ADDED,
    /** Left out where an ellipsis says so. */
    LEFT_OUT_MARKED,
    /** Put in where brackets say so. */
    ADDED_MARKED
  }

  /** A comparison in as few runs as can be. */
  public static List<Run> of(Comparison comparison) {
    List<Run> runs = new ArrayList<>();
    for (WordOutcome outcome : comparison.words()) {
      Run next = of(outcome);
      if (!runs.isEmpty() && runs.getLast().kind == next.kind) {
        Run last = runs.removeLast();
        runs.add(new Run(next.kind, last.quoted + next.quoted, last.standing + next.standing));
      } else {
        runs.add(next);
      }
    }
    return runs;
  }

  private static Run of(WordOutcome outcome) {
    return switch (outcome) {
      case WordOutcome.Same(Word quoted, StandingWord standing) ->
          new Run(Kind.SAME, quoted.shown(), standing.word().shown());
      case WordOutcome.Other(Word quoted, StandingWord standing) ->
          new Run(Kind.OTHER, quoted.shown(), standing.word().shown());
      case WordOutcome.LeftOut(StandingWord standing, boolean marked) ->
          new Run(marked ? Kind.LEFT_OUT_MARKED : Kind.LEFT_OUT, "", standing.word().shown());
      case WordOutcome.Added(Word quoted, boolean marked) ->
          new Run(marked ? Kind.ADDED_MARKED : Kind.ADDED, quoted.shown(), "");
    };
  }
}
