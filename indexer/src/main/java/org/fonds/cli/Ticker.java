package org.fonds.cli;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something again and again until it is closed, so that a long file does not look hung. */
final class Ticker implements AutoCloseable {

  private final ScheduledExecutorService thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("ticker").factory());

  Ticker(Runnable tick, Duration between) {
    ScheduledFuture<?> _ =
        thread.scheduleWithFixedDelay(
            tick, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** No tick is under way any more when this returns. */
  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}
