package org.fonds.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.OcrWanted;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.ReportFile;
import org.fonds.ingest.StopRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads images that wait for it, or anew. */
@Command(
    name = "ocr",
    description = {
      "Reads by OCR the documents and pages whose images nobody has read yet.",
      "With --again or --below also those that OCR has read before, as with a better engine or more"
          + " languages; the earlier text stays in the document's history."
    })
final class OcrCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArchiveOptions options = new ArchiveOptions();

  @Option(names = "--again", description = "Read anew every document that OCR has read.")
  private boolean again;

  @Option(
      names = "--below",
      paramLabel = "N",
      description =
          "Read anew the documents that have a page with a confidence below N, from 1 to 100; below"
              + " 75 a page is doubtful, below 50 unreadable.")
  private @Nullable Integer below;

  @Spec private @Nullable CommandSpec spec;

  OcrCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OcrWanted wanted = wanted();
    IndexerSettings settings = options.settings(terminal.environment());
    LogFile.open(settings.home());
    try (Archive archive =
        Archive.open(settings, "fonds ocr", terminal.patience(settings.solr()))) {
      if (!archive.ingest().readsImages()) {
        terminal
            .err()
            .println(
                "fonds: images cannot be read: install tesseract with the languages of"
                    + " fonds.ocr.languages, and see that fonds.ocr.mode is auto, not off");
        return ExitCode.FAILED;
      }
      return conclude(
          archive, WatchedRun.of(terminal, (watch, stop) -> run(archive, wanted, watch, stop)));
    }
  }

  private IngestReport run(Archive archive, OcrWanted wanted, IngestWatch watch, StopRequest stop) {
    watch.begin("Taking up what an interrupted run has left");
    IngestReport before = archive.ingest().resume(watch::done);
    if (!before.lines().isEmpty()) {
      terminal.out().println("Taken up from an interrupted run: " + before.summary());
    }
    watch.begin("Reading images");
    return archive.ingest().readImages(wanted, watch::done, stop);
  }

  private OcrWanted wanted() {
    Integer bound = below;
    if (bound != null && (bound < 1 || bound > 100) && spec != null) {
      throw new ParameterException(
          spec.commandLine(), "--below is " + bound + "; write a confidence from 1 to 100");
    }
    return again || bound != null ? new OcrWanted.Again(bound) : new OcrWanted.Waiting();
  }

  private int conclude(Archive archive, IngestReport report) {
    PrintWriter out = terminal.out();
    if (report.lines().isEmpty()) {
      out.println("No document waits for OCR.");
      return ExitCode.DONE;
    }
    for (IngestReport.Line line : report.failures()) {
      terminal.err().println(line.path() + ": " + OutcomeWords.detail(line.outcome()));
    }
    out.println(report.summary());
    out.println("Report: " + ReportFile.write(report, archive.home().reports(), Instant.now()));
    return report.hasFailures() ? ExitCode.SOME_FILES_FAILED : ExitCode.DONE;
  }
}
