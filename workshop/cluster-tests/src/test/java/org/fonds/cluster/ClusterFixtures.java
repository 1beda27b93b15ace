package org.fonds.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.DateSpan;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;

/** Documents enough that each shard gets its share. */
final class ClusterFixtures {

  /** How many documents there are, one for each year from 1917. */
  static final int DOCUMENTS = 40;

  private ClusterFixtures() {}

  /** Every fourth is in Polish of Poland, the others in Russian of Russia; three pages each. */
  static List<IndexedDocument> documents() {
    return IntStream.range(0, DOCUMENTS).mapToObj(ClusterFixtures::document).toList();
  }

  /** Vocabularies without any term: facets are labelled by their values. */
  static Vocabularies vocabularies() {
    return new Vocabularies(
        new Vocabulary("countries", List.of()),
        new Vocabulary("organisations", List.of()),
        new Vocabulary("types", List.of()),
        new Vocabulary("events", List.of()));
  }

  private static IndexedDocument document(int count) {
    boolean polish = count % 4 == 0;
    String language = polish ? "pl" : "ru";
    LocalDate day = LocalDate.of(1917 + count, 6, 14);
    return new IndexedDocument(
        "test-" + count,
        "Protokół " + count,
        "protocol",
        "item",
        null,
        day.toString(),
        day.toString(),
        List.of(new DateSpan(day, day)),
        List.of(polish ? "pl" : "ru"),
        List.of(),
        List.of(polish ? "pl" : "ru"),
        List.of("nkvd"),
        List.of(),
        List.of(polish ? "Ryga" : "Рига"),
        List.of(polish ? "Beria, Ławrientij" : "Берия, Лаврентий"),
        List.of(),
        List.of(language),
        null,
        null,
        null,
        List.of(),
        List.of(),
        false,
        true,
        "open",
        count + ".pdf",
        "application/pdf",
        1_000,
        "0".repeat(64),
        Instant.EPOCH,
        3,
        List.of(
            page(1, language, polish ? "Strona tytułowa" : "Титульный лист"),
            page(2, language, polish ? "Rozstrzelani w Katyniu" : "Расстрелянные под Катынью"),
            page(3, language, polish ? "Spis jeńców" : "Список военнопленных")));
  }

  private static IndexedPage page(int number, String language, String text) {
    return new IndexedPage(number, null, text, language, false, null);
  }
}
