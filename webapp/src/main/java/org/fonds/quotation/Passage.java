package org.fonds.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where a quotation stands in a document, and how it differs from what stands there. */
public record Passage(Comparison comparison) {

  /**
   * A run of words on one page.
   *
   * @param page counted from 1
   * @param begin its first {@code char} in the text of the page, counted from 0
   * @param end exclusive
   */
  public record Stretch(int page, int begin, int end) {

    private boolean isBefore(StandingWord word) {
      return page == word.page() && word.word().begin() >= begin;
    }

    private Stretch to(StandingWord word) {
      return new Stretch(page, begin, Math.max(end, word.word().end()));
    }
  }

  /** The pages on which it stands, counted from 1; never empty. */
  public SortedSet<Integer> pages() {
    SortedSet<Integer> pages = new TreeSet<>();
    comparison.standing().forEach(word -> pages.add(word.page()));
    return pages;
  }

  /** The page on which it begins. */
  public int page() {
    return pages().first();
  }

  /** What stands on the pages, without what an ellipsis stands for. */
  public List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    boolean broken = true;
    for (WordOutcome outcome : comparison.words()) {
      switch (outcome) {
        case WordOutcome.Same(Word _, StandingWord standing) ->
            broken = put(stretches, standing, broken);
        case WordOutcome.Other(Word _, StandingWord standing) ->
            broken = put(stretches, standing, broken);
        case WordOutcome.LeftOut(StandingWord standing, boolean marked) ->
            broken = marked || put(stretches, standing, broken);
        case WordOutcome.Added _ -> {
          // Stands nowhere.
        }
      }
    }
    return stretches;
  }

  /** Everything from the first word to the last, with what an ellipsis stands for. */
  public List<Stretch> whole() {
    List<Stretch> stretches = new ArrayList<>();
    boolean broken = true;
    for (WordOutcome outcome : comparison.words()) {
      switch (outcome) {
        case WordOutcome.Same(Word _, StandingWord standing) ->
            broken = put(stretches, standing, broken);
        case WordOutcome.Other(Word _, StandingWord standing) ->
            broken = put(stretches, standing, broken);
        case WordOutcome.LeftOut(StandingWord standing, boolean _) ->
            broken = put(stretches, standing, broken);
        case WordOutcome.Added _ -> {
          // Stands nowhere.
        }
      }
    }
    return stretches;
  }

  private static boolean put(List<Stretch> stretches, StandingWord word, boolean broken) {
    if (broken || !stretches.getLast().isBefore(word)) {
      stretches.add(new Stretch(word.page(), word.word().begin(), word.word().end()));
    } else {
      stretches.add(stretches.removeLast().to(word));
    }
    return false;
  }
}
