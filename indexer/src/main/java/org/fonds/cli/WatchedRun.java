package org.fonds.cli;

import java.time.InstantSource;
import java.util.function.BiFunction;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.StopRequest;

/** A run that people watch on the terminal and can interrupt by Ctrl-C. */
final class WatchedRun {

  private final Terminal terminal;
  private final ProgressLine line;
  private final StopRequest stop = new StopRequest();

  private WatchedRun(Terminal terminal) {
    this.terminal = terminal;
    this.line = ProgressLine.on(terminal.out());
  }

  /**
   * Runs with a line that says how far it is.
   *
   * @param run is given what it has to tell how far it is, and what asks it to stop
   */
  static IngestReport of(
      Terminal terminal, BiFunction<IngestWatch, StopRequest, IngestReport> run) {
    return new WatchedRun(terminal).of(run);
  }

  private IngestReport of(BiFunction<IngestWatch, StopRequest, IngestReport> run) {
    IngestWatch watch = new IngestWatch(InstantSource.system());
    try (Interruption _ = Interruption.listen(this::stop);
        Ticker _ = new Ticker(() -> line.show(watch.words()), ProgressLine.BETWEEN_DRAWINGS)) {
      return run.apply(watch, stop);
    } finally {
      line.clear();
    }
  }

  private void stop() {
    stop.make();
    line.clear();
    terminal.err().println("fonds: finishing the files in hand; press Ctrl-C again to end at once");
  }
}
