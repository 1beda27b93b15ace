package org.fonds.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Since when each file has lain as it is, by our own clock: that of a network drive may go wrong.
 * For one thread at a time.
 */
final class Stillness {

  private record Sighting(Dropped dropped, Instant since) {}

  private final InstantSource clock;
  private Map<String, Sighting> sightings = Map.of();

  Stillness(InstantSource clock) {
    this.clock = clock;
  }

  /** Takes note of what is there now; what is not is forgotten. */
  void see(List<Dropped> everything) {
    Instant now = clock.instant();
    Map<String, Sighting> seen = new HashMap<>();
    for (Dropped each : everything) {
      @Nullable Sighting before = sightings.get(each.path());
      boolean same = before != null && each.isAsIn(before.dropped());
      seen.put(each.path(), same ? before : new Sighting(each, now));
    }
    sightings = seen;
  }

  /** Whether a file that was seen has lain as it is for so long. */
  boolean isStill(Dropped dropped, Duration time) {
    Sighting sighting = sightings.get(dropped.path());
    return sighting != null && !clock.instant().isBefore(sighting.since().plus(time));
  }
}
