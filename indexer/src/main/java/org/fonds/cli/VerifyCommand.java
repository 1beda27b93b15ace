package org.fonds.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fonds.ingest.Archive;
import org.fonds.ingest.ArchiveHome;
import org.fonds.ingest.IndexerSettings;
import org.fonds.store.ArchiveStore;
import org.fonds.store.DocumentId;
import org.fonds.store.Fixity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the store to its digests. */
@Command(
    name = "verify",
    description =
        "Reads every byte of the store and compares it with the digests written at first.")
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArchiveOptions options = new ArchiveOptions();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PrintWriter out = terminal.out();
    IndexerSettings settings = options.settings(terminal.environment());
    LogFile.open(settings.home());
    try (ArchiveHome home = ArchiveHome.open(settings.home(), "fonds verify");
        ArchiveStore store = Archive.openStore(settings, home)) {
      ProgressLine progress = ProgressLine.on(out);
      List<DocumentId> ids;
      try (Stream<DocumentId> stored = store.ids()) {
        ids = stored.sorted().toList();
      }
      int altered = 0;
      for (int i = 0; i < ids.size(); i++) {
        Fixity fixity = store.verify(ids.get(i));
        if (!fixity.isSound()) {
          altered++;
          String problems = String.join("; ", fixity.problems());
          terminal.err().println(fixity.id() + ": " + problems);
        }
        progress.show((i + 1) + " of " + ids.size() + " documents");
      }
      progress.clear();
      out.println(
          altered == 0
              ? "All %d documents are as they were stored.".formatted(ids.size())
              : "%d of %d documents are altered; restore them from a backup."
                  .formatted(altered, ids.size()));
      return altered == 0 ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
    }
  }
}
