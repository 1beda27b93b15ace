package org.fonds.benchmark.search;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.mebibytes;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.solr.client.solrj.SolrQuery;
import org.fonds.benchmark.corpus.CorpusIndex;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.FolderSize;
import org.fonds.benchmark.measurement.Latencies;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.OwnMemory;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexField;
import org.fonds.index.PageChild;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.SolrSearch;

/** How long whole searches of a large archive take, each asked once, and how much memory. */
public final class LargeBenchmark {

  private static final int CHARACTERS_OF_A_PAGE = 2_000;
  private static final int WARMING = 100;
  private static final int QUESTIONS = 200;

  private final Launcher launcher;
  private final PrintWriter out;

  public LargeBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Fills an index, measures and prints; says so where the corpus is missing.
   *
   * @param documents how many the index has, at least 1; each has three pages and a half on average
   * @param disk an existing folder for the index
   */
  public void run(int documents, Path disk) {
    Optional<List<FrusRow>> rows = FrusCorpus.read(launcher.besideTheProject(FrusCorpus.PLACE));
    if (rows.isEmpty()) {
      out.println(
          "Skipped: the texts are those of ../%s, which is not there.".formatted(FrusCorpus.PLACE));
      return;
    }
    try (WorkFolder work = WorkFolder.in(disk)) {
      Path home = work.make("index");
      fill(home, rows.get(), documents);
      try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
        out.println(whole(pages(index)) + " pages");
        measure(index, rows.get());
      }
    }
  }

  private void fill(Path home, List<FrusRow> rows, int documents) {
    try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
      long start = System.nanoTime();
      CorpusIndex.fillPages(index, rows, documents, CHARACTERS_OF_A_PAGE);
      out.println(
          "%s documents, put in within %s s; the index takes %s MiB"
              .formatted(
                  whole(documents),
                  decimal((System.nanoTime() - start) / 1e9),
                  mebibytes(FolderSize.bytes(home))));
    }
  }

  private void measure(ArchiveIndex index, List<FrusRow> rows) {
    SolrSearch search =
        new SolrSearch(index, Vocabularies.read(launcher.inTheProject("documents/vocabularies")));
    List<String> words = Questions.of(rows, WARMING + QUESTIONS);
    List<String> patterns = Questions.ofPatterns(rows, WARMING + QUESTIONS);
    timed(search, words.subList(0, WARMING));
    timed(search, patterns.subList(0, WARMING));
    Table table = new Table("whole search, times in ms", "p50", "p95", "longest");
    row(table, "words, names and phrases", timed(search, words.subList(WARMING, words.size())));
    row(
        table,
        "beginnings and similar words",
        timed(search, patterns.subList(WARMING, patterns.size())));
    out.println(table);
    OwnMemory memory = OwnMemory.now();
    out.println(
        "memory of this process: %s MiB of its own, %s MiB of it objects in use"
            .formatted(mebibytes(memory.ownBytes()), mebibytes(memory.objectBytes())));
  }

  private static long pages(ArchiveIndex index) {
    SolrQuery pages = new SolrQuery(IndexField.KIND.solrName() + ":" + PageChild.PAGE);
    return index.query(pages.setRows(0)).getResults().getNumFound();
  }

  private static void row(Table table, String kind, Latencies latencies) {
    table.row(
        kind,
        decimal(latencies.milliseconds(50)),
        decimal(latencies.milliseconds(95)),
        decimal(latencies.milliseconds(100)));
  }

  private static Latencies timed(SolrSearch search, List<String> questions) {
    return Latencies.ofNanos(
        questions.stream()
            .mapToLong(question -> {
              long start = System.nanoTime();
              if (search.search(SearchQuery.of(question))
                  instanceof SearchOutcome.Unavailable away) {
                throw new BenchmarkException(question + " was not answered: " + away.reason());
              }
              return System.nanoTime() - start;
            })
            .toArray());
  }
}
