package org.fonds.benchmark.pdf;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageText;
import org.fonds.ingest.ArchiveHome;
import org.fonds.store.ArchiveStore;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;

/**
 * What an archive's store has of each source file.
 *
 * @param lengths of the texts, by the SHA-256 of the source file
 * @param outcomes how many documents have each
 */
record StoredTexts(Map<String, TextLength> lengths, Map<TextOutcome, Integer> outcomes) {

  StoredTexts {
    lengths = Map.copyOf(lengths);
    outcomes = new TreeMap<>(outcomes);
  }

  /** Reads the whole store of a home that no other process has open. */
  static StoredTexts read(Path home) {
    Map<String, TextLength> lengths = new HashMap<>();
    Map<TextOutcome, Integer> outcomes = new HashMap<>();
    try (ArchiveHome open = ArchiveHome.open(home, "fonds benchmark");
        ArchiveStore store = ArchiveStore.open(open.store())) {
      List<DocumentId> ids;
      try (Stream<DocumentId> stored = store.ids()) {
        ids = stored.toList();
      }
      for (DocumentId id : ids) {
        StoredDocument document = store.find(id).orElseThrow();
        lengths.put(
            document.file().sha256(), TextLength.of(document.pages().stream().map(PageText::text)));
        outcomes.merge(document.textOutcome(), 1, Integer::sum);
      }
    }
    return new StoredTexts(lengths, outcomes);
  }

  /** What it has of a file; nothing if the file is not there. */
  TextLength of(Pdf pdf) {
    return lengths.getOrDefault(pdf.sha256(), TextLength.NOTHING);
  }

  int documents() {
    return lengths.size();
  }

  /** Such as {@code 700 complete, 3 damaged}. */
  String outcomesInWords() {
    return outcomes.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
