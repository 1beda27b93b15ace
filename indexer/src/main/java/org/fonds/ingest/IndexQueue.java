package org.fonds.ingest;

import java.util.ArrayList;
import java.util.List;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.store.DocumentId;

/**
 * Documents on their way from the store to the index. What is lost here in a crash is still owed by
 * the catalogue. Safe for several threads.
 */
final class IndexQueue {

  private static final int ENOUGH = 50;
  private static final long ENOUGH_CHARACTERS = 4_000_000;

  private record Waiting(IndexedDocument document, String debt) {}

  private final ArchiveIndex index;
  private final Catalogue catalogue;
  private final List<Waiting> waiting = new ArrayList<>();
  private long characters;

  IndexQueue(ArchiveIndex index, Catalogue catalogue) {
    this.index = index;
    this.catalogue = catalogue;
  }

  /**
   * Adds a document; may send what waits.
   *
   * @param debt what the catalogue named before the document was read from the store
   */
  synchronized void add(IndexedDocument document, String debt) {
    waiting.add(new Waiting(document, debt));
    characters += document.pages().stream().mapToLong(page -> page.text().length()).sum();
    if (waiting.size() >= ENOUGH || characters >= ENOUGH_CHARACTERS) {
      flush();
    }
  }

  /** Sends what waits; a search finds it when this returns. */
  synchronized void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    index.put(waiting.stream().map(Waiting::document).toList());
    index.commit();
    for (Waiting each : waiting) {
      catalogue.settle(new DocumentId(each.document().id()), each.debt());
    }
    waiting.clear();
    characters = 0;
  }

  /**
   * Whether the index has not as many documents as it should; empties it where it has more, since
   * nobody knows which are too many.
   */
  synchronized boolean differsFrom(long documents) {
    long found = index.size();
    if (found > documents) {
      index.clear();
    }
    return found != documents;
  }
}
