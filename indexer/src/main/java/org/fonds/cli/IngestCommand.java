package org.fonds.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestProgress;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings files and folders in. */
@Command(
    name = "ingest",
    description = {
      "Brings files and folders into the archive; only what is new is done.",
      "Descriptions are taken from name.yaml beside name.pdf, or from descriptions.csv."
    })
final class IngestCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArchiveOptions options = new ArchiveOptions();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file or a folder.")
  private List<Path> paths = List.of();

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PrintWriter out = terminal.out();
    IndexerSettings settings = options.settings(terminal.environment());
    LogFile.open(settings.home());
    try (Archive archive = Archive.open(settings, "fonds ingest")) {
      IngestReport before = archive.ingest().resume();
      if (!before.lines().isEmpty()) {
        out.println("Taken up from an interrupted run: " + before.summary());
      }
      IngestReport images = archive.ingest().readImages();
      if (!images.lines().isEmpty()) {
        out.println("Images that came before OCR was there: " + images.summary());
      }
      ProgressLine progress = new ProgressLine(out);
      IngestRun run =
          new IngestRun(
              archive.ingest(),
              archive.descriptions(),
              System.getProperty("user.name", "command line"),
              done -> progress.show(words(done)));
      IngestReport report = run.over(paths);
      progress.clear();
      return conclude(archive, report, out);
    }
  }

  private int conclude(Archive archive, IngestReport report, PrintWriter out) {
    PrintWriter err = terminal.err();
    for (IngestReport.Line line : report.failures()) {
      err.println(
          "%s: %s: %s"
              .formatted(
                  line.path(),
                  OutcomeWords.kind(line.outcome()),
                  OutcomeWords.detail(line.outcome()).replace("\n", "\n  ")));
    }
    out.println(report.summary());
    out.println("Report: " + ReportFile.write(report, archive.home().reports(), Instant.now()));
    return report.hasFailures() ? ExitCode.SOME_FILES_FAILED : ExitCode.DONE;
  }

  private static String words(IngestProgress progress) {
    return "%d of %d · %s".formatted(progress.done(), progress.total(), progress.line().path());
  }
}
