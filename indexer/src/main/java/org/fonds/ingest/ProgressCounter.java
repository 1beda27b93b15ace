package org.fonds.ingest;

import java.util.function.Consumer;

/** Counts files with an outcome for whoever watches. Safe for several threads. */
final class ProgressCounter {

  private final Consumer<IngestProgress> watcher;
  private int total;
  private int done;
  private long pages;
  private int failures;

  /**
   * @param watcher is told of each file, from any thread, one at a time
   */
  ProgressCounter(int total, Consumer<IngestProgress> watcher) {
    this.total = total;
    this.watcher = watcher;
  }

  /** A container turned out to be so many files more; one fewer if it was empty. */
  synchronized void more(int files) {
    total += files;
  }

  synchronized void done(String path, IngestOutcome outcome) {
    done(new IngestReport.Line(path, outcome));
  }

  synchronized void done(IngestReport.Line line) {
    done++;
    if (line.outcome() instanceof IngestOutcome.Indexed indexed) {
      pages += indexed.text().pageCount();
    }
    if (line.outcome().isFailure()) {
      failures++;
    }
    watcher.accept(new IngestProgress(done, total, pages, failures, line));
  }
}
