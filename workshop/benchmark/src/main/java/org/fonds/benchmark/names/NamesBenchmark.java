package org.fonds.benchmark.names;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;

/** Says how many names are found in another script, by how far the two spellings are apart. */
public final class NamesBenchmark {

  private final Launcher launcher;
  private final PrintWriter out;

  public NamesBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures and prints; says so where the corpus is missing.
   *
   * @param disk an existing folder for the index
   */
  public void run(Path disk) {
    Optional<List<NamePair>> pairs = NamesCorpus.read(launcher.besideTheProject(NamesCorpus.PLACE));
    if (pairs.isEmpty()) {
      out.println(
          "Skipped: the names are those of ../%s, which is not there."
              .formatted(NamesCorpus.PLACE));
      return;
    }
    Table table = new Table("kept, difficulty", "pairs", "recall at 10", "precision at 1");
    for (Side side : Side.values()) {
      try (WorkFolder work = WorkFolder.in(disk)) {
        add(side, new NameSearches(pairs.get()).run(side, work.make("index")), table);
      }
    }
    out.println(table);
  }

  private static void add(Side side, SortedMap<String, NameHits> hits, Table table) {
    for (Map.Entry<String, NameHits> each : hits.entrySet()) {
      row(side + ", " + each.getKey(), each.getValue(), table);
    }
    row(
        side + ", same and close together",
        NameHits.sum(
            hits.entrySet().stream()
                .filter(
                    each -> each.getKey().startsWith("same") || each.getKey().startsWith("close"))
                .map(Map.Entry::getValue)
                .toList()),
        table);
  }

  private static void row(String name, NameHits hits, Table table) {
    table.row(
        name.toLowerCase(Locale.ROOT),
        String.valueOf(hits.pairs()),
        String.format(Locale.ROOT, "%.3f", hits.recall()),
        String.format(Locale.ROOT, "%.3f", hits.precision()));
  }
}
