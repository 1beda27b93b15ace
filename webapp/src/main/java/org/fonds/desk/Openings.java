package org.fonds.desk;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fonds.index.IndexException;
import org.fonds.ingest.Ingest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets searches find what opens by itself on a day, soon after that day has begun. */
public final class Openings implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

  private final Ingest ingest;
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("openings").factory());

  public Openings(Ingest ingest) {
    this.ingest = ingest;
  }

  /** Begins to look, again and again, in a thread of its own. */
  public void start(Duration between) {
    ScheduledFuture<?> _ =
        worker.scheduleWithFixedDelay(
            this::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      ingest.openWhatIsDue();
    } catch (IndexException e) {
      LOG.warn("What opens today is found when the index is back: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("What opens today is looked for again later", e);
    }
  }

  /** Waits for what is in work. */
  @Override
  public void close() {
    worker.close();
  }
}
