package org.fonds.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of looking for the groups to which a document belongs. */
public sealed interface RelatedOutcome {

  /**
   * The index answered.
   *
   * @param groups the narrowest first, events last; only those with other documents
   * @param previous before it in the same file or folder; null if it is the first, or lies in none
   *     that is known
   * @param next after it there; null if it is the last, or lies in none that is known
   */
  record Found(List<RelatedGroup> groups, @Nullable Neighbour previous, @Nullable Neighbour next)
      implements RelatedOutcome {
    public Found {
      groups = List.copyOf(groups);
    }
  }

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who reads
   */
  record Unavailable(String reason) implements RelatedOutcome {}
}
