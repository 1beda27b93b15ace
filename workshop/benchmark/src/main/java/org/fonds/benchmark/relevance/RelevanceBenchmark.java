package org.fonds.benchmark.relevance;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.WorkFolder;

/** Says how well the judged queries are answered, by language and by kind. */
public final class RelevanceBenchmark {

  private final Launcher launcher;
  private final PrintWriter out;

  public RelevanceBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures and prints; the demonstration archive alone where the corpus is missing.
   *
   * @param disk an existing folder for the archive
   * @param limit queries whose nDCG is below it are listed, 0 to 1; 0 lists none
   */
  public void run(Path disk, double limit) {
    Optional<List<FrusRow>> rows = FrusCorpus.read(launcher.besideTheProject(FrusCorpus.PLACE));
    if (rows.isEmpty()) {
      out.println(
          "Without the queries over ../%s, which is not there: the demonstration archive alone."
              .formatted(FrusCorpus.PLACE));
    }
    try (WorkFolder work = WorkFolder.in(disk);
        JudgedArchive archive =
            JudgedArchive.make(launcher.inTheProject("documents"), work.resolve("home"))) {
      rows.ifPresent(archive::add);
      List<Answer> answers = archive.answers(JudgedSet.read());
      out.println(ScoreTable.byLanguage(answers));
      out.println();
      out.println(ScoreTable.byKind(answers));
      Failures.below(limit, answers).forEach(line -> out.println("\n" + line));
    }
  }
}
