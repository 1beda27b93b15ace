package org.fonds.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * Keeps work on bytes at a rate: whoever has done some waits until they were due. For one thread.
 */
final class Throttle {

  /** A wait is never longer than this without a look at whether it is still wanted. */
  static final Duration LONGEST_STEP = Duration.ofMillis(200);

  private static final double NANOSECONDS = 1e9;

  /** What passes the time. */
  @FunctionalInterface
  interface Pause {
    void take(Duration time) throws InterruptedException;
  }

  private final double bytesPerSecond;
  private final InstantSource clock;
  private final Pause pause;
  private final Instant begin;
  private long bytes;

  /**
   * @param bytesPerSecond nought for as many as there can be
   */
  Throttle(double bytesPerSecond, InstantSource clock, Pause pause) {
    this.bytesPerSecond = bytesPerSecond;
    this.clock = clock;
    this.pause = pause;
    this.begin = clock.instant();
  }

  /**
   * Counts bytes that were done, and waits until so many were due since the beginning.
   *
   * @param unwanted ends the wait early when it comes to be true
   */
  void done(long more, BooleanSupplier unwanted) {
    bytes += more;
    if (bytesPerSecond == 0) {
      return;
    }
    Instant due = begin.plusNanos((long) (bytes / bytesPerSecond * NANOSECONDS));
    while (clock.instant().isBefore(due) && !unwanted.getAsBoolean()) {
      Duration left = Duration.between(clock.instant(), due);
      try {
        pause.take(left.compareTo(LONGEST_STEP) < 0 ? left : LONGEST_STEP);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
