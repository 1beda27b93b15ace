package org.fonds.overview;

import java.util.List;
import org.fonds.search.SearchOutcome;

/** What became of looking at a result. */
public sealed interface OverviewOutcome {

  /**
   * It was counted.
   *
   * @param found the result itself, with one hit at most
   * @param figures those that were asked for, in that order
   */
  record Seen(SearchOutcome.Found found, List<Figure> figures) implements OverviewOutcome {
    public Seen {
      figures = List.copyOf(figures);
    }
  }

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who searched
   */
  record Unavailable(String reason) implements OverviewOutcome {}
}
