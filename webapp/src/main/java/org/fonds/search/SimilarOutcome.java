package org.fonds.search;

import java.util.List;

/** What became of looking for similar documents. */
public sealed interface SimilarOutcome {

  /**
   * The index answered.
   *
   * @param documents the most similar first; empty if none shares enough
   */
  record Found(List<SimilarDocument> documents) implements SimilarOutcome {
    public Found {
      documents = List.copyOf(documents);
    }
  }

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who reads
   */
  record Unavailable(String reason) implements SimilarOutcome {}
}
