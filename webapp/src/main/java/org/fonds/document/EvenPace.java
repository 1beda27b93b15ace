package org.fonds.document;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets the answer that something is not there take its time, so that nobody can tell by it whether
 * something closed was found and kept back.
 */
final class EvenPace {

  /** Longer than it takes to see who may read a document. */
  private static final Duration FOR_NOTHING = Duration.ofMillis(25);

  private EvenPace() {}

  /** The answer to a question; that it is empty, not before its time. */
  static <T> Optional<T> answer(Supplier<Optional<T>> question) {
    long end = System.nanoTime() + FOR_NOTHING.toNanos();
    Optional<T> answer = question.get();
    long left = end - System.nanoTime();
    while (answer.isEmpty() && left > 0) {
      LockSupport.parkNanos(left);
      left = end - System.nanoTime();
    }
    return answer;
  }
}
