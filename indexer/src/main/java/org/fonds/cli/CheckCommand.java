package org.fonds.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fonds.ingest.Archive;
import org.fonds.ingest.Finding;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.StartFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds inbox, store, catalogue and index against each other. */
@Command(
    name = "check",
    description = {
      "Compares inbox, store, catalogue and index, and says where they do not agree.",
      "Of the index everything is compared that a list of hits shows; the words of the pages are"
          + " not, and of the originals no byte is read, which fonds verify does."
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArchiveOptions options = new ArchiveOptions();

  @Option(
      names = "--mend",
      description = {
        "Put into the index what it lacks or has otherwise, take out of it what the store has not,",
        "and make documents of what lies in the inbox. What is damaged is named and left alone."
      })
  private boolean mend;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    IndexerSettings settings = options.settings(terminal.environment());
    LogFile.open(settings.home());
    List<Finding> findings = new ArrayList<>(StartFindings.in(settings, "fonds check"));
    try (Archive archive =
        Archive.open(settings, "fonds check", terminal.patience(settings.solr()))) {
      int documents = archive.check().run(findings::add);
      if (mend) {
        say(archive.check().mend(findings));
      }
      findings.forEach(this::say);
      return conclude(documents, findings);
    }
  }

  private void say(IngestReport inbox) {
    if (!inbox.lines().isEmpty()) {
      terminal.out().println("Taken up from the inbox: " + inbox.summary());
    }
  }

  private void say(Finding finding) {
    terminal.out().println(finding.words() + (isMended(finding) ? ": mended" : ""));
  }

  private boolean isMended(Finding finding) {
    return finding.isMendedAtStart() || (mend && finding.canBeMended());
  }

  private int conclude(int documents, List<Finding> findings) {
    PrintWriter out = terminal.out();
    List<Finding> left = findings.stream().filter(finding -> !isMended(finding)).toList();
    String checked = "%,d documents checked: ".formatted(documents);
    if (findings.isEmpty()) {
      out.println(checked + "inbox, store, catalogue and index agree.");
    } else {
      long mendable = left.stream().filter(Finding::canBeMended).count();
      out.println(
          checked
              + "%d found, %d mended.".formatted(findings.size(), findings.size() - left.size())
              + (mendable == 0 ? "" : " fonds check --mend mends " + mendable + " more."));
    }
    return left.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
  }
}
