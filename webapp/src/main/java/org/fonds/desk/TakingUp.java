package org.fonds.desk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.description.IndexerException;
import org.fonds.index.IndexException;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.StopRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up what the last process left behind: sources in the inbox, documents that the index lacks,
 * images that came when OCR was not there. While the index is away it is tried again and again.
 */
public final class TakingUp implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TakingUp.class);

  private final Ingest ingest;
  private final Runs runs;
  private final Arrivals arrivals;
  private final List<Arrival> before;
  private final Openings openings;
  private final Consumer<List<Act>> journal;
  private final Duration untilRetry;
  private final StopRequest stop = new StopRequest();
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("taking-up").factory());

  /**
   * @param runs where people see how far it is
   * @param arrivals that an earlier process has left unsettled are settled
   * @param journal is told of what was read anew
   * @param untilRetry how long to wait when the index is away
   */
  public TakingUp(
      Ingest ingest,
      Runs runs,
      Arrivals arrivals,
      Openings openings,
      Consumer<List<Act>> journal,
      Duration untilRetry) {
    this.ingest = ingest;
    this.runs = runs;
    this.arrivals = arrivals;
    this.before = arrivals.unsettled();
    this.openings = openings;
    this.journal = journal;
    this.untilRetry = untilRetry;
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Begins, in a thread of its own. */
  public void start() {
    worker.execute(this::takeUp);
  }

  private void takeUp() {
    try {
      IngestReport report =
          openings.noting(() ->
              runs.watch(RunKind.TAKEN_UP, progress -> ingest.resume(progress, arrivals::tookUp)));
      arrivals.settleWhatWasBefore(before);
      for (IngestReport.Line line : report.failures()) {
        LOG.warn(
            "{} waited in the inbox and could not be taken in: {}", line.path(), line.outcome());
      }
      IngestReport images =
          runs.watch(RunKind.IMAGES, progress -> ingest.readImages(progress, stop));
      journal.accept(RunActs.readAnew(images));
      if (!images.lines().isEmpty()) {
        LOG.info("Images that came before OCR was there: {}", images.summary());
      }
    } catch (IndexException e) {
      LOG.warn("Sources that wait for the index are indexed when it is back: {}", e.getMessage());
      againLater();
    } catch (IndexerException e) {
      LOG.error("Sources that wait in the inbox are taken up at the next start", e);
    } catch (RuntimeException e) {
      LOG.error("Sources wait for the next start: the program failed at one of them", e);
    }
  }

  private void againLater() {
    if (!stop.isMade()) {
      // Nobody waits for it: what may go wrong in it is said in it.
      ScheduledFuture<?> _ =
          worker.schedule(this::takeUp, untilRetry.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Waits for the source in work, so that nothing is closed under it. */
  @Override
  public void close() {
    stop.make();
    worker.close();
  }
}
