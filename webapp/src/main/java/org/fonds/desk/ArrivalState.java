package org.fonds.desk;

import org.fonds.description.DocumentId;
import org.fonds.ingest.IngestOutcome;
import org.jspecify.annotations.Nullable;

/** How far a source that arrived has come. */
public sealed interface ArrivalState {

  /** It is safe in the inbox; others are before it. */
  record Waiting(DocumentId id) implements ArrivalState {}

  /** Its text is being read. */
  record Reading(DocumentId id) implements ArrivalState {}

  /** Nothing more will happen to it. */
  record Settled(IngestOutcome outcome) implements ArrivalState {}

  /**
   * It is safe, but not to be found yet: something outside has to come back first, and then it goes
   * on by itself.
   *
   * @param reason a sentence for the person who waits
   * @param made what became of it, as far as that is not to be found yet; null if nothing has yet
   */
  record Delayed(DocumentId id, String reason, @Nullable IngestOutcome made)
      implements ArrivalState {}
}
