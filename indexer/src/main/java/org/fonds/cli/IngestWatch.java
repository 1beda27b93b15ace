package org.fonds.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.fonds.ingest.IngestProgress;
import org.fonds.ingest.Pace;
import org.jspecify.annotations.Nullable;

/** How far bringing in is, in the words of the progress line. Safe for several threads. */
final class IngestWatch {

  private static final int BAR = 10;

  private final InstantSource clock;
  private String step = "";
  private Pace pace;
  private @Nullable IngestProgress progress;

  IngestWatch(InstantSource clock) {
    this.clock = clock;
    this.pace = new Pace(clock);
  }

  /**
   * Counts from nothing again.
   *
   * @param what is said until the first file is done
   */
  synchronized void begin(String what) {
    step = what;
    pace = new Pace(clock);
    progress = null;
  }

  synchronized void done(IngestProgress reached) {
    progress = reached;
    pace.reached(reached.done());
  }

  /** Such as {@code [###-------] 31/100 files, 2.5/s, 1 failed, 0:28 left, 310 pages}. */
  synchronized String words() {
    if (progress == null) {
      return step;
    }
    int full = (int) (BAR * (long) progress.done() / Math.max(progress.total(), 1));
    String files =
        String.format(
            Locale.ROOT,
            "%,d/%,d files, %.1f/s, %,d failed",
            progress.done(),
            progress.total(),
            pace.rate(),
            progress.failures());
    String left =
        pace.left((long) progress.total() - progress.done())
            .map(time -> ", " + words(time) + " left")
            .orElse("");
    String pages = String.format(Locale.ROOT, ", %,d pages", progress.pages());
    return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + files + left + pages;
  }

  private static String words(Duration left) {
    long seconds = left.toSecondsPart();
    return left.toHours() > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), seconds)
        : String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), seconds);
  }
}
