package org.fonds.search;

import java.util.List;

/** What became of looking again at documents that once answered a search. */
public sealed interface HitsAgain {

  /**
   * The index answered.
   *
   * @param hits those that are still there, in no certain order, with the words of the search
   *     marked where they stand in them
   */
  record Found(List<Hit> hits) implements HitsAgain {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who asked
   */
  record Unavailable(String reason) implements HitsAgain {}
}
