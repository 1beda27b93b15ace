package org.fonds.benchmark.search;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.benchmark.corpus.CorpusIndex;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Latencies;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.description.Vocabularies;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Matching;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Words;
import org.fonds.search.solr.SolrSearch;

/**
 * How long a whole search takes as the page asks it (documents, all facets, pages, snippets), in
 * each way to match words, beside one plain request to the same index.
 */
public final class SearchBenchmark {

  private static final int QUESTIONS = 200;
  private static final int ROUNDS = 3;

  private final Launcher launcher;
  private final PrintWriter out;

  public SearchBenchmark(Launcher launcher, PrintWriter out) {
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
      out.println(whole(documents) + " documents, " + QUESTIONS + " questions, times in ms");
      measure(index, Questions.of(rows.get(), QUESTIONS));
    }
  }

  private void measure(ArchiveIndex index, List<String> questions) {
    SolrSearch search = new SolrSearch(index, vocabularies());
    Consumer<String> plain = typed -> index.query(PlainRequest.of(typed));
    Map<Matching, Consumer<String>> ways = new EnumMap<>(Matching.class);
    for (Matching matching : Matching.values()) {
      ways.put(
          matching,
          typed -> answered(search, SearchQuery.of("").with(Words.of(typed).matching(matching))));
    }
    timed(questions, plain);
    ways.values().forEach(way -> timed(questions, way));
    List<Long> plainTimes = new ArrayList<>();
    Map<Matching, List<Long>> times = new EnumMap<>(Matching.class);
    for (int round = 0; round < ROUNDS; round++) {
      plainTimes.addAll(timed(questions, plain));
      ways.forEach((matching, way) ->
          times
              .computeIfAbsent(matching, first -> new ArrayList<>())
              .addAll(timed(questions, way)));
    }
    print(latencies(plainTimes), times);
  }

  private void print(Latencies plain, Map<Matching, List<Long>> times) {
    Table table = new Table("request", "p50", "p95", "p50 : plain", "p95 : plain");
    table.row("one plain request", time(plain, 50), time(plain, 95), "1.00", "1.00");
    times.forEach((matching, nanos) -> {
      Latencies whole = latencies(nanos);
      table.row(
          "whole search, " + name(matching),
          time(whole, 50),
          time(whole, 95),
          ratio(whole.milliseconds(50) / plain.milliseconds(50)),
          ratio(whole.milliseconds(95) / plain.milliseconds(95)));
    });
    out.println(table);
  }

  private static String name(Matching matching) {
    return switch (matching) {
      case EXACT -> "exactly as typed";
      case ALL_SCRIPTS -> "all scripts";
      case SOUNDS_ALIKE -> "sounds alike";
    };
  }

  private static String time(Latencies latencies, double percent) {
    return decimal(latencies.milliseconds(percent));
  }

  private static Latencies latencies(List<Long> nanos) {
    return Latencies.ofNanos(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<Long> timed(List<String> questions, Consumer<String> request) {
    List<Long> nanos = new ArrayList<>();
    for (String question : questions) {
      long start = System.nanoTime();
      request.accept(question);
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }

  private static void answered(SolrSearch search, SearchQuery query) {
    if (search.search(query) instanceof SearchOutcome.Unavailable away) {
      throw new BenchmarkException(query.text() + " was not answered: " + away.reason());
    }
  }

  /** Those of the demonstration archive: what a whole search widens by. */
  private Vocabularies vocabularies() {
    return Vocabularies.read(launcher.inTheProject("documents/vocabularies"));
  }
}
