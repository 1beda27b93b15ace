package org.fonds.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestProgress;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.Pace;
import org.jspecify.annotations.Nullable;

/** Sources that the running site brings in together, while it does. Safe for several threads. */
public final class Run implements AutoCloseable {

  /** Failures that are remembered; all of them are in the report. */
  static final int MOST_FAILURES = 100;

  private final RunKind kind;
  private final InstantSource clock;
  private final Instant begunAt;
  private final Pace pace;
  private final Deque<IngestReport.Line> failures = new ArrayDeque<>();
  private @Nullable Instant endedAt;
  private int done;
  private int total;
  private long pages;
  private int failed;

  Run(RunKind kind, InstantSource clock) {
    this.kind = kind;
    this.clock = clock;
    this.begunAt = clock.instant();
    this.pace = new Pace(clock);
  }

  /** One file more is to be done. */
  synchronized void expect() {
    total++;
  }

  /** A file was done, and this is how far that brings the run. */
  public synchronized void reached(IngestProgress progress) {
    total = progress.total();
    done(progress.line());
  }

  synchronized void done(IngestReport.Line line) {
    done++;
    pace.reached(done);
    if (line.outcome() instanceof IngestOutcome.Indexed indexed) {
      pages += indexed.text().pageCount();
    }
    if (line.outcome().isFailure()) {
      failed++;
      failures.addFirst(line);
      if (failures.size() > MOST_FAILURES) {
        failures.removeLast();
      }
    }
  }

  synchronized RunState state() {
    return new RunState(
        kind,
        begunAt,
        endedAt,
        done,
        total,
        pages,
        pace.rate(),
        endedAt == null ? pace.left((long) total - done) : Optional.empty(),
        failed,
        List.copyOf(failures));
  }

  /** Nothing more belongs to it. */
  @Override
  public synchronized void close() {
    endedAt = clock.instant();
  }
}
