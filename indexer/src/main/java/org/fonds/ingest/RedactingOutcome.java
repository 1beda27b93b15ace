package org.fonds.ingest;

import java.util.List;
import org.fonds.store.StoredDocument;

/** What became of saving black boxes. */
public sealed interface RedactingOutcome {

  /**
   * They are there, in a new version, and readers see no more than the rest.
   *
   * @param document as it is now
   * @param version counted from 1
   * @param removed the words of the page that readers do not get, in the order of reading
   * @param wordless pages of which readers get no words at all, since nobody knows where they stand
   * @param notIndexed why readers may still find the document by its old words; empty if they
   *     cannot
   */
  record Saved(
      StoredDocument document,
      int version,
      List<String> removed,
      List<Integer> wordless,
      String notIndexed)
      implements RedactingOutcome {

    public Saved {
      removed = List.copyOf(removed);
      wordless = List.copyOf(wordless);
    }
  }

  /** They were there already. */
  record Unchanged() implements RedactingOutcome {}

  /** Somebody else has drawn on the page meanwhile; nothing was saved. */
  record ChangedMeanwhile() implements RedactingOutcome {}

  /** The file has no pages on which boxes could be drawn, or not this one. */
  record NoPages() implements RedactingOutcome {}

  /** There is no such document any more, or it has no file. */
  record Missing() implements RedactingOutcome {}
}
