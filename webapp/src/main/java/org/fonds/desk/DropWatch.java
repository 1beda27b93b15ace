package org.fonds.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fonds.description.IndexerException;
import org.fonds.index.IndexException;
import org.fonds.ingest.DropFolder;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.StopRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the drop folder again and again while the site runs, in a thread of its own. */
public final class DropWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DropWatch.class);

  private final DropFolder folder;
  private final Runs runs;
  private final RunRecords records;
  private final InstantSource clock;
  private final Duration untilRetry;
  private final StopRequest stop = new StopRequest();
  private final ScheduledExecutorService worker =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("drop-folder").factory());
  private Instant restingUntil = Instant.MIN;

  /**
   * @param records where each run is kept
   * @param untilRetry how long to wait when disk or index have refused
   */
  public DropWatch(
      DropFolder folder, Runs runs, RunRecords records, InstantSource clock, Duration untilRetry) {
    this.folder = folder;
    this.runs = runs;
    this.records = records;
    this.clock = clock;
    this.untilRetry = untilRetry;
  }

  /**
   * Begins to look.
   *
   * @param between from the end of a look to the next
   */
  public void start(Duration between) {
    ScheduledFuture<?> _ =
        worker.scheduleWithFixedDelay(
            this::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Looks once, unless something has refused just now. */
  void look() {
    if (stop.isMade() || clock.instant().isBefore(restingUntil)) {
      return;
    }
    try {
      IngestReport report =
          runs.watch(RunKind.DROP_FOLDER, progress -> folder.look(progress, stop));
      if (!report.lines().isEmpty()) {
        LOG.info("From the drop folder: {}", report.summary());
        records.keep(report, clock.instant());
      }
    } catch (IndexException | IndexerException e) {
      LOG.warn("What lies in the drop folder stays there for a while: {}", e.getMessage());
      restingUntil = clock.instant().plus(untilRetry);
    } catch (RuntimeException e) {
      LOG.error("What lies in the drop folder stays there: the program failed at it", e);
      restingUntil = clock.instant().plus(untilRetry);
    }
  }

  /** Waits for the files in hand; the others stay in the folder for the next start. */
  @Override
  public void close() {
    stop.make();
    worker.close();
  }
}
