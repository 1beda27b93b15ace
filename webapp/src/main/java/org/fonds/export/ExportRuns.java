package org.fonds.export;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The exports of one person's visit, those that are over until the next begins. Thread-safe. */
public final class ExportRuns {

  /** The name under which the session of a visit keeps them. */
  public static final String IN_SESSION = "org.fonds.export.ExportRuns";

  private final List<ExportRun> runs = new CopyOnWriteArrayList<>();

  /** Adds an export that is about to be written. */
  public void begin(ExportRun run) {
    runs.removeIf(ExportRun::isOver);
    runs.add(run);
  }

  /** Those that are written now, or were last, in the order in which they began. */
  public List<ExportRun> all() {
    return List.copyOf(runs);
  }

  /** Whether one is being written now. */
  public boolean goOn() {
    return runs.stream().anyMatch(run -> !run.isOver());
  }
}
