package org.fonds.benchmark.suggestion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.names.NamePair;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;

/**
 * Fills an index with documents that are only described: each with a title of a corpus, a place and
 * some persons, of which few are named often and most once or twice.
 */
final class DescribedIndex {

  private static final Instant ACCEPTED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int AT_ONCE = 500;
  private static final int PERSONS = 4;

  private final List<FrusRow> rows;
  private final List<NamePair> places;
  private final List<Person> persons;
  private final Random random;

  DescribedIndex(List<FrusRow> rows, List<NamePair> places, List<Person> persons, Random random) {
    this.rows = rows;
    this.places = places;
    this.persons = persons;
    this.random = random;
  }

  void fill(ArchiveIndex index, int documents) {
    List<IndexedDocument> some = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      some.add(document(i));
      if (some.size() == AT_ONCE || i == documents - 1) {
        index.put(some);
        some.clear();
      }
    }
    index.commit();
  }

  /**
   * Each person at least once, as far as the documents go; the first ones of all again and again.
   */
  private Stream<Person> named(int number) {
    return Stream.concat(
            Stream.of(number * 2, number * 2 + 1).filter(place -> place < persons.size()),
            Stream.generate(this::often).limit(PERSONS - 2))
        .map(persons::get);
  }

  private int often() {
    double share = random.nextDouble();
    return (int) (share * share * share * persons.size());
  }

  private IndexedDocument document(int number) {
    FrusRow row = rows.get(number % rows.size());
    NamePair place = places.get(random.nextInt(places.size()));
    return new IndexedDocument(
        "described-" + number,
        row.title() + " " + number,
        "report",
        "item",
        null,
        null,
        null,
        List.of(),
        List.of("ru"),
        List.of(),
        List.of(),
        List.of("nkvd"),
        List.of(),
        List.of(random.nextBoolean() ? place.latin() : place.cyrillic()),
        named(number).map(Person::name).distinct().toList(),
        List.of(),
        List.of("en"),
        null,
        null,
        null,
        List.of(),
        List.of(),
        false,
        true,
        "open",
        number + ".txt",
        "text/plain",
        0,
        "0".repeat(64),
        ACCEPTED.plusSeconds(number),
        1,
        List.of());
  }
}
