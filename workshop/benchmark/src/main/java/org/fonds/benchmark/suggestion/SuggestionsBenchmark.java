package org.fonds.benchmark.suggestion;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.percent;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Latencies;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.benchmark.names.NamePair;
import org.fonds.benchmark.names.NamesCorpus;
import org.fonds.description.Vocabularies;
import org.fonds.index.Beginnings;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexField;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.suggestion.Suggestion;
import org.fonds.suggestion.SuggestionOutcome;
import org.fonds.suggestion.solr.SolrSuggestions;

/**
 * How long it takes to suggest something to somebody who types the name of a person, by the letters
 * typed and by script, beside one plain query by the same prefix.
 */
public final class SuggestionsBenchmark {

  private static final int PERSONS = 40_000;
  private static final int QUESTIONS = 100;
  private static final int ROUNDS = 3;
  private static final int SEED = 1991;

  private final Launcher launcher;
  private final PrintWriter out;

  public SuggestionsBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures and prints; says so where a corpus is missing.
   *
   * @param documents how many the index has, at least 1
   * @param disk an existing folder for the index
   */
  public void run(int documents, Path disk) {
    Optional<List<NamePair>> pairs = NamesCorpus.read(launcher.besideTheProject(NamesCorpus.PLACE));
    Optional<List<FrusRow>> rows = FrusCorpus.read(launcher.besideTheProject(FrusCorpus.PLACE));
    if (pairs.isEmpty() || rows.isEmpty()) {
      out.println(
          "Skipped: names and titles are those of ../%s and ../%s, which are not both there."
              .formatted(NamesCorpus.PLACE, FrusCorpus.PLACE));
      return;
    }
    Random random = new Random(SEED);
    List<Person> persons = Person.all(pairs.get(), PERSONS, random);
    try (WorkFolder work = WorkFolder.in(disk);
        ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), work.make("index"))) {
      new DescribedIndex(rows.get(), pairs.get(), persons, random).fill(index, documents);
      out.println(
          "%s documents, %s persons, %d questions of each kind, times in ms"
              .formatted(whole(documents), whole(persons.size()), QUESTIONS));
      int described = Math.min(persons.size(), documents * 2);
      measure(index, random.ints(QUESTIONS, 0, described).mapToObj(persons::get).toList());
    }
  }

  private void measure(ArchiveIndex index, List<Person> persons) {
    SolrSuggestions suggestions =
        new SolrSuggestions(
            index, Vocabularies.read(launcher.inTheProject("documents/vocabularies")));
    List<Typing> typings =
        Stream.of(1, 2, 3, 5)
            .flatMap(letters -> Stream.of(new Typing(letters, false), new Typing(letters, true)))
            .toList();
    Table table =
        new Table("typed", "p50", "p95", "plain p95", "p50 : plain", "p95 : plain", "offered");
    typings.forEach(typing -> persons.forEach(person -> offered(suggestions, typing, person)));
    for (Typing typing : typings) {
      List<Long> plain = new ArrayList<>();
      List<Long> whole = new ArrayList<>();
      int offered = 0;
      for (int round = 0; round < ROUNDS; round++) {
        for (Person person : persons) {
          long start = System.nanoTime();
          index.query(plain(typing.of(person)));
          long between = System.nanoTime();
          offered += offered(suggestions, typing, person) ? 1 : 0;
          plain.add(between - start);
          whole.add(System.nanoTime() - between);
        }
      }
      row(table, typing, latencies(plain), latencies(whole), (double) offered / whole.size());
    }
    out.println(table);
  }

  private static void row(
      Table table, Typing typing, Latencies plain, Latencies whole, double offered) {
    table.row(
        typing.toString(),
        decimal(whole.milliseconds(50)),
        decimal(whole.milliseconds(95)),
        decimal(plain.milliseconds(95)),
        ratio(whole.milliseconds(50) / plain.milliseconds(50)),
        ratio(whole.milliseconds(95) / plain.milliseconds(95)),
        percent(offered));
  }

  /** The yardstick: documents that have a person with a word which begins so, ten of them. */
  private static SolrQuery plain(String typed) {
    String first = Beginnings.words(typed).stream().findFirst().map(Beginnings::folded).orElse("");
    SolrQuery query =
        new SolrQuery("{!prefix f=%s v=$typed}".formatted(IndexField.PERSON_SPELLED.solrName()));
    query.set("typed", first);
    query.addFilterQuery(IndexField.KIND.solrName() + ":" + DocumentBlock.DOCUMENT);
    query.setFields(IndexField.ID.solrName(), IndexField.TITLE.solrName()).setRows(10);
    return query;
  }

  /** Whether a person of this family name, as it is described, is among the suggestions. */
  private static boolean offered(SolrSuggestions suggestions, Typing typing, Person person) {
    return switch (suggestions.suggest(typing.of(person))) {
      case SuggestionOutcome.Suggested(List<Suggestion> suggested) ->
          suggested.stream().anyMatch(each -> each.text().startsWith(person.family()));
      case SuggestionOutcome.Unavailable(String reason) ->
          throw new BenchmarkException(typing.of(person) + " was not answered: " + reason);
    };
  }

  private static Latencies latencies(List<Long> nanos) {
    return Latencies.ofNanos(nanos.stream().mapToLong(Long::longValue).toArray());
  }
}
