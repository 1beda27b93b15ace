package org.fonds.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A run whose rows are being asked by a thread, any other may look at it or stop it. */
final class Going {

  private static final int ROWS_BEFORE_GUESSING = 5;

  private final BatchSearch run;
  private final long begun = System.nanoTime();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final AtomicInteger done = new AtomicInteger();
  private boolean fresh = true;

  /**
   * @param run as it was when the thread began
   */
  Going(BatchSearch run) {
    this.run = run;
  }

  BatchSearch run() {
    return run;
  }

  /** Whether it is not noted yet that the run has begun; to be called by its thread alone. */
  boolean isFresh() {
    return fresh && run.times().begun() == null;
  }

  /** It is noted that the run has begun. */
  void begun() {
    fresh = false;
  }

  /** Counts a row that has its result. */
  void count() {
    done.incrementAndGet();
  }

  /** No further row is to be asked. */
  void stop() {
    stopped.countDown();
  }

  boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Waits, unless it is stopped meanwhile. */
  void pause(Duration time) {
    try {
      var _ = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
    }
  }

  /** How long the rest will take at the pace until now; empty while that cannot be said. */
  Optional<Duration> left() {
    int asked = done.get();
    int rest = run.list().rows() - run.done() - asked;
    return asked < ROWS_BEFORE_GUESSING
        ? Optional.empty()
        : Optional.of(Duration.ofNanos((System.nanoTime() - begun) / asked * Math.max(0, rest)));
  }
}
