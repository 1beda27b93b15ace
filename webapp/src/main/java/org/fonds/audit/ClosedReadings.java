package org.fonds.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fonds.description.DocumentId;

/**
 * Writes down who reads what is closed to readers: once for each person, address, document and deed
 * within an hour, for a document is read by many requests. Whatever cannot be written down is not
 * shown. Safe for several threads.
 */
public final class ClosedReadings implements BiConsumer<DocumentId, Deed> {

  /** How long reading on is the same reading. */
  static final Duration WHILE = Duration.ofHours(1);

  private static final int MOST_KEPT = 10_000;

  private record Reading(Actor actor, DocumentId document, Deed deed) {}

  private final Consumer<Act> journal;
  private final Supplier<Actor> asking;
  private final InstantSource clock;
  private final Map<Reading, Instant> begun =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Reading, Instant> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /**
   * @param journal throws if it cannot write
   * @param asking who asks now
   */
  public ClosedReadings(Consumer<Act> journal, Supplier<Actor> asking, InstantSource clock) {
    this.journal = journal;
    this.asking = asking;
    this.clock = clock;
  }

  /** To be called before anything of the document is given away. */
  @Override
  public synchronized void accept(DocumentId document, Deed deed) {
    Reading reading = new Reading(asking.get(), document, deed);
    Instant now = clock.instant();
    Instant since = begun.get(reading);
    if (since == null || !now.isBefore(since.plus(WHILE))) {
      journal.accept(new Act(reading.actor(), deed, document, ""));
      begun.remove(reading);
      begun.put(reading, now);
    }
  }
}
