package org.fonds.desk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.DocumentId;
import org.fonds.index.IndexException;
import org.fonds.ingest.Ingest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets searches find what opens by itself on a day, soon after that day has begun. */
public final class Openings implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

  private final Ingest ingest;
  private final Consumer<Act> journal;
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("openings").factory());

  /**
   * @param journal is told of what has opened
   */
  public Openings(Ingest ingest, Consumer<Act> journal) {
    this.ingest = ingest;
    this.journal = journal;
  }

  /** Begins to look, again and again, in a thread of its own. */
  public void start(Duration between) {
    ScheduledFuture<?> _ =
        worker.scheduleWithFixedDelay(
            this::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      noting(() -> {
        ingest.openWhatIsDue();
        return true;
      });
    } catch (IndexException e) {
      LOG.warn("What opens today is found when the index is back: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("What opens today is looked for again later", e);
    }
  }

  /** Does work that may let readers find what has opened, and notes what that was. */
  synchronized <T> T noting(Supplier<T> work) {
    List<DocumentId> due = ingest.dueToOpen();
    try {
      return work.get();
    } finally {
      if (!due.isEmpty()) {
        List<DocumentId> left = ingest.dueToOpen();
        due.stream()
            .filter(id -> !left.contains(id))
            .map(id -> new Act(Actor.program(), Deed.OPENED_BY_ITS_DAY, id, ""))
            .forEach(journal);
      }
    }
  }

  /** Waits for what is in work. */
  @Override
  public void close() {
    worker.close();
  }
}
