package org.fonds.benchmark.shorttext;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.mebibytes;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Machine;
import org.fonds.benchmark.measurement.Measurement;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;

/** Measures ingest of many short texts, and whether ten times as many cost ten times as much. */
public final class ShortTextBenchmark {

  private static final int TIMES_AS_MANY = 10;

  private final Launcher launcher;
  private final PrintWriter out;

  public ShortTextBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures ingest and reindex of so many documents, and prints.
   *
   * @param disk an existing folder on the disk that is to be measured
   */
  public void speed(int documents, Path disk) {
    rows()
        .ifPresent(rows -> {
          try (WorkFolder work = WorkFolder.in(disk)) {
            launcher.warmUp(work);
            ShortTextRun run = ShortTextRun.of(documents, rows, launcher, work);
            Measurement reindex = launcher.reindex(run.home());
            print(
                head()
                    .row(cells("fonds ingest", documents, run.ingest()))
                    .row(cells("fonds reindex", documents, reindex)));
            print(
                new Table("figure", "measured", "wanted")
                    .row(
                        "documents ingested a second",
                        decimal(run.ingest().perSecond(documents)),
                        "≥ 500, goal 1,000")
                    .row("ingest : reindex", ratio(run.ingest().ratio(reindex)), "≥ 5"));
          }
        });
  }

  /**
   * Measures ingest of so many documents and of ten times as many, and prints.
   *
   * @param disk an existing folder on the disk that is to be measured
   */
  public void growth(int documents, Path disk) {
    rows()
        .ifPresent(rows -> {
          try (WorkFolder work = WorkFolder.in(disk)) {
            launcher.warmUp(work);
            ShortTextRun few = ShortTextRun.of(documents, rows, launcher, work);
            ShortTextRun many = ShortTextRun.of(TIMES_AS_MANY * documents, rows, launcher, work);
            print(
                head()
                    .row(cells("fonds ingest", few.documents(), few.ingest()))
                    .row(cells("fonds ingest", many.documents(), many.ingest())));
            print(
                new Table("many : few", "measured", "wanted")
                    .row("documents", whole(TIMES_AS_MANY), "")
                    .row("time", ratio(many.ingest().ratio(few.ingest())), "≤ 11")
                    .row("CPU s", ratio(many.ingest().processorRatio(few.ingest())), "≤ 11")
                    .row("peak memory", ratio(many.ingest().peakRatio(few.ingest())), "1"));
          }
        });
  }

  private Optional<List<FrusRow>> rows() {
    Path corpus = launcher.besideTheProject(FrusCorpus.PLACE);
    Optional<List<FrusRow>> rows = FrusCorpus.read(corpus);
    out.println(
        rows.isPresent()
            ? Machine.inWords()
            : "Skipped: the short texts are made of ../%s, which is not there."
                .formatted(FrusCorpus.PLACE));
    return rows;
  }

  private static Table head() {
    return new Table(
        "program",
        "documents",
        "seconds",
        "documents/s",
        "CPU s",
        "others",
        "peak MiB",
        "processes");
  }

  private static String[] cells(String program, int documents, Measurement measurement) {
    return new String[] {
      program,
      whole(documents),
      decimal(measurement.seconds()),
      decimal(measurement.perSecond(documents)),
      decimal(measurement.processorSeconds()),
      ratio(measurement.coresTakenByOthers()),
      mebibytes(measurement.peak().bytes()),
      whole(measurement.peak().processes())
    };
  }

  private void print(Table table) {
    out.println();
    out.println(table);
    out.flush();
  }
}
