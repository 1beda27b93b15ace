package org.fonds.index.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fonds.index.IndexUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * How long an index may be away before a command gives up: what is asked of it is asked again,
 * after pauses that grow. An index that has been away for so long is asked only once by those who
 * come then, until it answers again. Safe for several threads.
 */
public final class Patience {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  /** What passes the time. */
  @FunctionalInterface
  interface Pause {
    void take(Duration time) throws InterruptedException;
  }

  private final Duration limit;
  private final InstantSource clock;
  private final Pause pause;
  private final Consumer<String> told;
  private @Nullable Instant awaySince;

  /**
   * @param limit how long the index may be away; nought for not at all
   * @param told is told each time that the index is waited for, in a sentence
   */
  Patience(Duration limit, InstantSource clock, Pause pause, Consumer<String> told) {
    this.limit = limit;
    this.clock = clock;
    this.pause = pause;
    this.told = told;
  }

  /** None: who asks is told at once that the index is away. */
  public static Patience none() {
    return of(Duration.ZERO, sentence -> {});
  }

  /**
   * As much as the limit says.
   *
   * @param limit nought for none
   * @param told is told in a sentence, from any thread, each time that the index is waited for
   */
  public static Patience of(Duration limit, Consumer<String> told) {
    return new Patience(limit, InstantSource.system(), Thread::sleep, told);
  }

  /**
   * The answer to a request, which may be made several times.
   *
   * @throws IndexUnavailableException what the last request threw, if the index was away too long
   *     or the calling thread is interrupted
   */
  <T> T ask(Supplier<T> request) {
    @Nullable Instant failedFirst = null;
    Duration next = FIRST_PAUSE;
    while (true) {
      try {
        T answer = request.get();
        answered();
        return answer;
      } catch (IndexUnavailableException e) {
        failedFirst = failedFirst == null ? clock.instant() : failedFirst;
        Duration left = left(failedFirst);
        if (!left.isPositive()) {
          throw e;
        }
        Duration time = shorter(next, left);
        told.accept("%s Trying again in %d s.".formatted(e.getMessage(), secondsAtMost(time)));
        take(time, e);
        next = shorter(next.multipliedBy(2), LONGEST_PAUSE);
      }
    }
  }

  private static long secondsAtMost(Duration time) {
    return time.plusSeconds(1).minusNanos(1).toSeconds();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void take(Duration time, IndexUnavailableException failure) {
    try {
      pause.take(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  private synchronized void answered() {
    awaySince = null;
  }

  /** How long to go on with a request that failed first then; others may have failed before it. */
  private synchronized Duration left(Instant failedFirst) {
    if (awaySince == null || failedFirst.isBefore(awaySince)) {
      awaySince = failedFirst;
    }
    return Duration.between(clock.instant(), awaySince.plus(limit));
  }
}
