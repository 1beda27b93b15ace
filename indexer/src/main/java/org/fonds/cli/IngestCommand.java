package org.fonds.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.fonds.description.IndexerException;
import org.fonds.extraction.Passwords;
import org.fonds.index.IndexException;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestOrder;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.Partition;
import org.fonds.ingest.ReportFile;
import org.fonds.ingest.Retry;
import org.fonds.ingest.StopRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files and folders in. */
@Command(
    name = "ingest",
    description = {
      "Brings files and folders into the archive; only what is new is done.",
      "Descriptions are taken from name.yaml beside name.pdf, or from descriptions.csv.",
      "Ctrl-C finishes the files in hand and writes the report; the next run takes those left."
    })
final class IngestCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArchiveOptions options = new ArchiveOptions();

  @Option(
      names = "--partition",
      paramLabel = "N/M",
      description = {
        "Only the Nth of M shares of the files, the same at every run and on every machine.",
        "The machines share a Solr and, by fonds.store, a store; each has a home of its own."
      })
  private Partition partition = Partition.WHOLE;

  @Option(
      names = "--retry",
      paramLabel = "REPORT",
      description = {
        "Only the files that failed in an earlier run over the same paths, by its report; those"
            + " whose documents are in the archive are read again, as with a longer limit."
      })
  private @Nullable Retry retry;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description = "Passwords, one a line in UTF-8, tried in turn on every locked file.")
  private Passwords passwords = Passwords.NONE;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file or a folder.")
  private List<Path> paths = List.of();

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    IndexerSettings settings = options.settings(terminal.environment());
    LogFile.open(settings.home());
    try (Archive archive =
        Archive.open(settings, "fonds ingest", terminal.patience(settings.solr()))) {
      IngestReport.Builder done = new IngestReport.Builder();
      try {
        return conclude(
            archive, WatchedRun.of(terminal, (watch, stop) -> run(archive, watch, stop, done)));
      } catch (IndexException | IndexerException e) {
        concludeAsFarAs(archive, done.build(), e);
        throw e;
      }
    }
  }

  private IngestReport run(
      Archive archive, IngestWatch watch, StopRequest stop, IngestReport.Builder done) {
    watch.begin("Taking up what an interrupted run has left");
    IngestReport before = archive.ingest().resume(watch::done);
    say("Taken up from an interrupted run: ", before);
    watch.begin("Reading images that came before OCR was there");
    say("Images that came before OCR was there: ", archive.ingest().readImages(watch::done, stop));
    watch.begin("Looking for files");
    new IngestRun(
            archive.ingest(),
            archive.descriptions(),
            System.getProperty("user.name", "command line"),
            watch::done,
            stop)
        .over(new IngestOrder(paths, partition, retry, passwords), done);
    return done.build();
  }

  private void say(String what, IngestReport report) {
    if (!report.lines().isEmpty()) {
      terminal.out().println(what + report.summary());
    }
  }

  /** A run that was broken off has its report too, if the disk takes it. */
  private void concludeAsFarAs(Archive archive, IngestReport done, RuntimeException failure) {
    try {
      if (!done.lines().isEmpty()) {
        conclude(archive, done);
      }
    } catch (IndexerException e) {
      failure.addSuppressed(e);
    }
  }

  private int conclude(Archive archive, IngestReport report) {
    for (IngestReport.Line line : report.failures()) {
      terminal
          .err()
          .println(
              "%s: %s: %s"
                  .formatted(
                      line.path(),
                      OutcomeWords.kind(line.outcome()),
                      OutcomeWords.detail(line.outcome()).replace("\n", "\n  ")));
    }
    PrintWriter out = terminal.out();
    out.println(report.summary());
    out.println("Report: " + ReportFile.write(report, archive.home().reports(), Instant.now()));
    if (report.stop() != null) {
      return ExitCode.STOPPED;
    }
    return report.hasFailures() ? ExitCode.SOME_FILES_FAILED : ExitCode.DONE;
  }
}
