package org.fonds.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fonds.ingest.IngestReport;
import org.jspecify.annotations.Nullable;

/**
 * How far a run of the site is, or was when it ended.
 *
 * @param endedAt null while it goes on
 * @param done files with an outcome
 * @param total files that are known of
 * @param pages of the documents that were made
 * @param rate files in a second of late; 0 while too little is known
 * @param left how long it will still take; empty while nobody knows
 * @param failed files that somebody has to see to
 * @param failures the last of them, the newest first
 */
public record RunState(
    RunKind kind,
    Instant begunAt,
    @Nullable Instant endedAt,
    int done,
    int total,
    long pages,
    double rate,
    Optional<Duration> left,
    int failed,
    List<IngestReport.Line> failures) {

  public RunState {
    failures = List.copyOf(failures);
  }

  public boolean isRunning() {
    return endedAt == null;
  }
}
