package org.fonds.desk;

import java.util.Optional;
import org.fonds.description.DocumentId;
import org.fonds.ingest.IngestOutcome;
import org.jspecify.annotations.Nullable;

/** How far a source that arrived has come. */
public sealed interface ArrivalState {

  /** It is safe in the inbox; others are before it. */
  record Waiting(DocumentId id) implements ArrivalState {}

  /**
   * Its text is being read.
   *
   * @param byOcr whether images of its pages are read by now
   */
  record Reading(DocumentId id, boolean byOcr) implements ArrivalState {}

  /** Nothing more will happen to it. */
  record Settled(Ending ending) implements ArrivalState {}

  /**
   * It is safe, but not to be found yet: something outside has to come back first, and then it goes
   * on by itself.
   *
   * @param reason a sentence for the person who waits
   * @param made what became of it, as far as that is not to be found yet; null if nothing has yet
   */
  record Delayed(DocumentId id, String reason, @Nullable IngestOutcome made)
      implements ArrivalState {}

  /** The document that it is, or will be; empty if it is none. */
  default Optional<DocumentId> document() {
    return switch (this) {
      case Waiting waiting -> Optional.of(waiting.id());
      case Reading reading -> Optional.of(reading.id());
      case Delayed delayed -> Optional.of(delayed.id());
      case Settled settled -> Optional.ofNullable(settled.ending().document());
    };
  }
}
