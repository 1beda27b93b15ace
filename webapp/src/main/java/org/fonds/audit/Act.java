package org.fonds.audit;

import org.fonds.description.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, to be written into the journal.
 *
 * @param document to which it was done; null if to none
 * @param details a few words, never a secret; cut with a mark where they are too long
 */
public record Act(Actor actor, Deed deed, @Nullable DocumentId document, String details) {

  static final int LONGEST_DETAILS = 500;

  public Act {
    details = OneLine.of(details, LONGEST_DETAILS);
  }

  /** Of a deed that was done to no document. */
  public static Act of(Actor actor, Deed deed, String details) {
    return new Act(actor, deed, null, details);
  }
}
