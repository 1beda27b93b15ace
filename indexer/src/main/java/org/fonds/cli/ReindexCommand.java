package org.fonds.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.Reindex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the index again. */
@Command(
    name = "reindex",
    description = {
      "Makes the index again from the store; no file is read or sent to OCR again.",
      "Heals an index that is damaged, missing or made by an older version."
    })
final class ReindexCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArchiveOptions options = new ArchiveOptions();

  ReindexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PrintWriter out = terminal.out();
    IndexerSettings settings = options.settings(terminal.environment());
    LogFile.open(settings.home());
    try (Archive archive =
        Archive.openWithEmptyIndex(settings, "fonds reindex", terminal.patience(settings.solr()))) {
      ProgressLine progress = ProgressLine.on(out);
      Reindex.Result result = archive.reindex().run(done -> progress.show(done + " documents"));
      IngestReport before = archive.ingest().resume();
      progress.clear();
      result.damaged().forEach(terminal.err()::println);
      out.println("The index has %d documents.".formatted(result.indexed()));
      if (!before.lines().isEmpty()) {
        out.println("Taken up from an interrupted run: " + before.summary());
      }
      return result.damaged().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
    }
  }
}
