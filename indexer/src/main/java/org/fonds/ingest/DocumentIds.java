package org.fonds.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;

/** The ids of documents that are still to be made. Safe for several threads. */
final class DocumentIds {

  private final ArchiveStore store;
  private final Set<DocumentId> given = ConcurrentHashMap.newKeySet();

  DocumentIds(ArchiveStore store) {
    this.store = store;
  }

  /** An id that no document has; in a shared store the one that all would give these bytes. */
  DocumentId newId(String sha256) {
    if (store.isShared()) {
      for (int choice = 0; choice < DocumentId.CHOICES; choice++) {
        DocumentId id = DocumentId.suggestedBy(sha256, choice);
        if (!store.contains(id) && given.add(id)) {
          return id;
        }
      }
    }
    return newId();
  }

  /** An id that no document has. */
  DocumentId newId() {
    DocumentId id = DocumentId.random();
    while (store.contains(id)) {
      id = DocumentId.random();
    }
    return id;
  }

  /** The document that another process has made of these bytes since the catalogue was opened. */
  Optional<DocumentId> storedByOthers(String sha256) {
    if (!store.isShared()) {
      return Optional.empty();
    }
    return IntStream.range(0, DocumentId.CHOICES)
        .mapToObj(choice -> DocumentId.suggestedBy(sha256, choice))
        .filter(
            id -> store.original(id).filter(has -> has.file().sha256().equals(sha256)).isPresent())
        .findFirst();
  }
}
