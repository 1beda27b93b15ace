package org.fonds.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.fonds.ingest.Archive;
import org.fonds.ingest.ArchiveHome;
import org.fonds.ingest.FixityReport;
import org.fonds.ingest.FixityRun;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.StopRequest;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Fixity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the store to its digests. */
@Command(
    name = "verify",
    description = {
      "Reads every byte of the store and compares it with the digests written at first.",
      "Ctrl-C ends it after the document in hand; the report has what was looked at by then."
    })
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArchiveOptions options = new ArchiveOptions();

  @Option(
      names = "--rate",
      paramLabel = "N",
      description =
          "Read N megabytes a second, such as 20 or 0.5MB; without it, as fast as the disk gives.")
  private Rate rate = Rate.UNLIMITED;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    IndexerSettings settings = options.settings(terminal.environment());
    LogFile.open(settings.home());
    StopRequest stop = new StopRequest();
    try (ArchiveHome home = ArchiveHome.open(settings.home(), "fonds verify");
        ArchiveStore store = Archive.openStore(settings, home);
        FixityReport report = FixityReport.begin(home.reports(), Instant.now())) {
      FixityRun.Result result =
          run(FixityRun.over(store, rate.bytesPerSecond(), stop), report, stop);
      terminal.out().println(summary(result));
      terminal.out().println("Report: " + report.file());
      return exitCode(result);
    }
  }

  private FixityRun.Result run(FixityRun run, FixityReport report, StopRequest stop) {
    ProgressLine progress = ProgressLine.on(terminal.out());
    try (Interruption _ = Interruption.listen(stop::make)) {
      return run.run(
          fixity -> {
            report.add(fixity);
            say(fixity, progress);
          },
          (looked, total) -> progress.show(looked + " of " + total + " documents"));
    } finally {
      progress.clear();
    }
  }

  private void say(Fixity fixity, ProgressLine progress) {
    if (!fixity.isSound()) {
      progress.clear();
      terminal.err().println(fixity.id() + ": " + String.join("; ", fixity.problems()));
    }
  }

  private static String summary(FixityRun.Result result) {
    String looked =
        result.altered() == 0
            ? "All %d documents are as they were stored.".formatted(result.looked())
            : "%d of %d documents are altered; restore them from a backup."
                .formatted(result.altered(), result.looked());
    return result.isStopped()
        ? "Stopped after %d of %d documents. ".formatted(result.looked(), result.total()) + looked
        : looked;
  }

  private static int exitCode(FixityRun.Result result) {
    if (result.altered() > 0) {
      return ExitCode.SOME_FILES_FAILED;
    }
    return result.isStopped() ? ExitCode.STOPPED : ExitCode.DONE;
  }
}
