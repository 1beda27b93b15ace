package org.fonds.benchmark.names;

import java.time.Instant;
import java.util.List;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;

/** A document of one page on which nothing stands but a name. */
final class NameSource {

  private static final Instant ACCEPTED = Instant.parse("2026-01-01T00:00:00Z");

  private NameSource() {}

  static IndexedDocument of(String id, String name, String language) {
    return new IndexedDocument(
        id,
        id,
        null,
        "item",
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(language),
        null,
        null,
        null,
        List.of(),
        List.of(),
        false,
        false,
        "open",
        id + ".txt",
        "text/plain",
        name.length(),
        "0".repeat(64),
        ACCEPTED,
        1,
        List.of(new IndexedPage(1, null, name, language, false, null)));
  }
}
