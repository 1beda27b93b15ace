package org.fonds.benchmark.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.fonds.index.client.ArchiveIndex;

/**
 * Fills an index with documents of a corpus, each of one page; after the last row the first again.
 */
final class CorpusIndex {

  private static final Instant ACCEPTED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int AT_ONCE = 250;

  private CorpusIndex() {}

  static void fill(ArchiveIndex index, List<FrusRow> rows, int documents) {
    List<IndexedDocument> some = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      some.add(document(i, rows.get(i % rows.size())));
      if (some.size() == AT_ONCE || i == documents - 1) {
        index.put(some);
        some.clear();
      }
    }
    index.commit();
  }

  /** Varied, so that no two documents weigh the same and terms grow with the archive. */
  private static IndexedDocument document(int number, FrusRow row) {
    String text = "%s%n%nCopy %d of %s.".formatted(row.text(), number, row.id());
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
