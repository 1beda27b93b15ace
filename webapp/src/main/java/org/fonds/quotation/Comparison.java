package org.fonds.quotation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A quotation against a page, word by word.
 *
 * @param words in the order of both
 */
public record Comparison(List<WordOutcome> words) {

  public Comparison {
    words = List.copyOf(words);
  }

  /** How many words are the same. */
  public int same() {
    return (int) words.stream().filter(WordOutcome.Same.class::isInstance).count();
  }

  /** How many words differ and nothing says so: changed, left out or put in. */
  public int different() {
    return (int) words.stream().filter(Comparison::isDifference).count();
  }

  /** Whether every word stands as it is quoted, but for what the quotation itself says. */
  public boolean isExact() {
    return same() > 0 && different() == 0;
  }

  /** Whether some word stands in another script than it is quoted in. */
  public boolean isInAnotherScript() {
    return words.stream()
        .anyMatch(each ->
            each instanceof WordOutcome.Same(Word quoted, StandingWord standing)
                && quoted.isSameInAnotherScript(standing.word()));
  }

  /** How much of what is quoted stands there: 0 to 1. */
  public double likeness() {
    long quoted =
        words.stream()
            .filter(each ->
                !(each instanceof WordOutcome.LeftOut)
                    && !(each instanceof WordOutcome.Added(Word _, boolean marked) && marked))
            .count();
    return quoted == 0 ? 0 : (double) same() / quoted;
  }

  /**
   * The words on the page that answer to the quotation, without those that an ellipsis stands for.
   */
  Stream<StandingWord> standing() {
    return words.stream()
        .flatMap(each ->
            switch (each) {
              case WordOutcome.Same(Word _, StandingWord standing) -> Stream.of(standing);
              case WordOutcome.Other(Word _, StandingWord standing) -> Stream.of(standing);
              case WordOutcome.LeftOut(StandingWord standing, boolean marked) ->
                  marked ? Stream.<StandingWord>empty() : Stream.of(standing);
              case WordOutcome.Added _ -> Stream.<StandingWord>empty();
            });
  }

  private static boolean isDifference(WordOutcome outcome) {
    return switch (outcome) {
      case WordOutcome.Same _ -> false;
      case WordOutcome.Other _ -> true;
      case WordOutcome.LeftOut(StandingWord _, boolean marked) -> !marked;
      case WordOutcome.Added(Word _, boolean marked) -> !marked;
    };
  }
}
