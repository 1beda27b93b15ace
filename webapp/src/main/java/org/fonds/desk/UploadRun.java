package org.fonds.desk;

import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestReport;
import org.jspecify.annotations.Nullable;

/**
 * Uploads as runs: one lasts from the first source after a quiet time until none is under way. Safe
 * for several threads.
 */
final class UploadRun {

  private final Runs runs;
  private @Nullable Run run;
  private int underWay;

  UploadRun(Runs runs) {
    this.runs = runs;
  }

  /** A source was accepted. */
  synchronized void begun() {
    Run current = run == null ? runs.begin(RunKind.UPLOADS) : run;
    run = current;
    current.expect();
    underWay++;
  }

  /** Nothing more will happen to a source that was accepted. */
  synchronized void settled(String fileName, IngestOutcome outcome) {
    if (run == null) {
      return;
    }
    run.done(new IngestReport.Line(fileName, outcome));
    underWay--;
    if (underWay == 0) {
      run.close();
      run = null;
    }
  }
}
