package org.fonds.benchmark.search;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.benchmark.corpus.CorpusIndex;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.description.Vocabularies;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.AllWays;
import org.fonds.search.Matching;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.SolrSearch;

/**
 * How many rows of a batch search are asked in a second, each in all ways, beside whole searches
 * for the same rows as a person would ask them; for rows that are found and for names that are not.
 */
public final class BatchBenchmark {

  private static final int ROWS = 200;
  private static final int ROUNDS = 3;
  private static final int HITS = 10;
  private static final double NANOS = 1e9;

  private final Launcher launcher;
  private final PrintWriter out;

  public BatchBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures and prints; says so where the corpus is missing.
   *
   * @param documents how many the index has, at least 1
   * @param disk an existing folder for the index
   */
  public void run(int documents, Path disk) {
    Optional<List<FrusRow>> rows = FrusCorpus.read(launcher.besideTheProject(FrusCorpus.PLACE));
    if (rows.isEmpty()) {
      out.println(
          "Skipped: the texts are those of ../%s, which is not there.".formatted(FrusCorpus.PLACE));
      return;
    }
    try (WorkFolder work = WorkFolder.in(disk);
        ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), work.make("index"))) {
      CorpusIndex.fill(index, rows.get(), documents);
      out.println(whole(documents) + " documents, " + ROWS + " rows of each kind");
      SolrSearch search =
          new SolrSearch(index, Vocabularies.read(launcher.inTheProject("documents/vocabularies")));
      Table table =
          new Table("rows", "rows/s", "one search each, rows/s", "ratio", "three each, rows/s");
      print(table, "that are found", Questions.of(rows.get(), ROWS), search);
      print(table, "names of nobody", nobody(), search);
      out.println(table);
    }
  }

  private static List<String> nobody() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      names.add("Xyzzyplugh%d Vokzalov%d".formatted(i, i));
    }
    return names;
  }

  private static void print(Table table, String kind, List<String> rows, SolrSearch search) {
    Consumer<String> batch = row -> batch(search, row);
    Consumer<String> one = row -> answered(search, SearchQuery.of(row));
    Consumer<String> three =
        row -> {
          for (Matching matching : Matching.values()) {
            SearchQuery query = SearchQuery.of(row);
            answered(search, query.with(query.words().matching(matching)));
          }
        };
    perSecond(rows, batch);
    perSecond(rows, three);
    double batchRows = 0;
    double oneRows = 0;
    double threeRows = 0;
    for (int round = 0; round < ROUNDS; round++) {
      batchRows = Math.max(batchRows, perSecond(rows, batch));
      oneRows = Math.max(oneRows, perSecond(rows, one));
      threeRows = Math.max(threeRows, perSecond(rows, three));
    }
    table.row(
        kind, decimal(batchRows), decimal(oneRows), ratio(batchRows / oneRows), decimal(threeRows));
  }

  private static double perSecond(List<String> rows, Consumer<String> asking) {
    long start = System.nanoTime();
    rows.forEach(asking);
    return rows.size() * NANOS / (System.nanoTime() - start);
  }

  private static void batch(SolrSearch search, String row) {
    if (search.inAllWays(SearchQuery.of(row), HITS) instanceof AllWays.Unavailable away) {
      throw new BenchmarkException(row + " was not answered: " + away.reason());
    }
  }

  private static void answered(SolrSearch search, SearchQuery query) {
    if (search.search(query) instanceof SearchOutcome.Unavailable away) {
      throw new BenchmarkException(query.text() + " was not answered: " + away.reason());
    }
  }
}
