package org.fonds.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How fast a run is of late, and how long it will still take at that pace: files that are passed
 * over fast at the start do not make promises for those that are read. For one thread at a time.
 */
public final class Pace {

  /** Only what was done within it counts. */
  static final Duration OF_LATE = Duration.ofMinutes(1);

  private static final Duration BETWEEN_READINGS = Duration.ofSeconds(1);

  private record Reading(Instant at, long done) {}

  private final InstantSource clock;
  private final Deque<Reading> readings = new ArrayDeque<>();
  private long done;

  /** Begins now. */
  public Pace(InstantSource clock) {
    this.clock = clock;
    readings.add(new Reading(clock.instant(), 0));
  }

  /**
   * Reads the clock.
   *
   * @param files how many are done since the beginning
   */
  public void reached(long files) {
    done = files;
    Instant now = clock.instant();
    if (now.isBefore(readings.getLast().at().plus(BETWEEN_READINGS))) {
      return;
    }
    readings.add(new Reading(now, files));
    while (readings.size() > 2 && readings.getFirst().at().isBefore(now.minus(OF_LATE))) {
      readings.removeFirst();
    }
  }

  /** Files in a second; 0 while too little is known. */
  public double rate() {
    Reading first = readings.getFirst();
    long millis = Duration.between(first.at(), clock.instant()).toMillis();
    return millis < BETWEEN_READINGS.toMillis() ? 0 : (done - first.done()) * 1000.0 / millis;
  }

  /** How long so many more files will take, to the second; empty while nobody knows. */
  public Optional<Duration> left(long files) {
    double rate = rate();
    return rate == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round(files / rate)));
  }
}
