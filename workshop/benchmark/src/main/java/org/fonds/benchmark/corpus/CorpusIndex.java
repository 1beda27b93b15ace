package org.fonds.benchmark.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.fonds.index.client.ArchiveIndex;

/**
 * Fills an index with documents of the corpus, each of one page; a row's id is its reference code.
 */
public final class CorpusIndex {

  private static final Instant ACCEPTED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int AT_ONCE = 250;

  private CorpusIndex() {}

  /** Each row once, as it stands. */
  public static void fill(ArchiveIndex index, List<FrusRow> rows) {
    fill(index, rows.size(), number -> document(number, rows.get(number), rows.get(number).text()));
  }

  /**
   * So many documents; after the last row comes the first again. They are varied, so that no two
   * weigh the same and terms grow with the archive.
   */
  public static void fill(ArchiveIndex index, List<FrusRow> rows, int documents) {
    fill(
        index,
        documents,
        number -> {
          FrusRow row = rows.get(number % rows.size());
          return document(
              number, row, "%s%n%nCopy %d of %s.".formatted(row.text(), number, row.id()));
        });
  }

  private static void fill(ArchiveIndex index, int documents, IntFunction<IndexedDocument> made) {
    List<IndexedDocument> some = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      some.add(made.apply(i));
      if (some.size() == AT_ONCE || i == documents - 1) {
        index.put(some);
        some.clear();
      }
    }
    index.commit();
  }

  private static IndexedDocument document(int number, FrusRow row, String text) {
    return new IndexedDocument(
        "frus-" + number,
        row.title(),
        row.type().isBlank() ? null : row.type(),
        "item",
        null,
        null,
        List.of(),
        List.of("us"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        row.place().isBlank() ? List.of() : List.of(row.place()),
        row.author().isBlank() ? List.of() : List.of(row.author()),
        List.of("en"),
        "Office of the Historian",
        row.id(),
        null,
        List.of(),
        false,
        true,
        number + ".txt",
        "text/plain",
        text.length(),
        "0".repeat(64),
        ACCEPTED.plusSeconds(number),
        1,
        List.of(new IndexedPage(1, null, text, "en", false, null)));
  }
}
