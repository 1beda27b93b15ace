package org.fonds.extraction;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work on a thread of its own that is left to itself when its time is over. */
final class Deadline {

  private static final Set<Thread> LATE = ConcurrentHashMap.newKeySet();

  private Deadline() {}

  /** Whether work whose time was over is still going on in this process. */
  static boolean leftWorkBehind() {
    LATE.removeIf(thread -> !thread.isAlive());
    return !LATE.isEmpty();
  }

  /** What became of the work. */
  sealed interface Ending<T> {
    record Done<T>(T value) implements Ending<T> {}

    record Late<T>(Duration limit) implements Ending<T> {}

    /** Also by an error such as too little memory or too deep a nesting. */
    record Failed<T>(Throwable cause) implements Ending<T> {}
  }

  /**
   * @throws ExtractionInterruptedException if the waiting thread is interrupted
   */
  static <T> Ending<T> run(Duration limit, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().name("extraction").start(task);
    try {
      return new Ending.Done<>(task.get(limit.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      LATE.add(thread);
      thread.interrupt();
      return new Ending.Late<>(limit);
    } catch (ExecutionException e) {
      return new Ending.Failed<>(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new ExtractionInterruptedException();
    }
  }
}
