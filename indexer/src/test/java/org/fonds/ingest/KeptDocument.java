package org.fonds.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageText;
import org.fonds.store.ArchiveStore;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;

/** What must be the same of a document however often its run was interrupted: all but its id. */
record KeptDocument(
    String path, String sha256, String title, TextOutcome outcome, List<String> pages, int parts) {

  /** All that a store has, by path. */
  static List<KeptDocument> in(ArchiveStore store) {
    try (Stream<DocumentId> ids = store.ids()) {
      return ids.map(id -> of(store.find(id).orElseThrow()))
          .sorted(Comparator.comparing(KeptDocument::path))
          .toList();
    }
  }

  private static KeptDocument of(StoredDocument document) {
    return new KeptDocument(
        document.file().path(),
        document.file().sha256(),
        document.description().title(),
        document.textOutcome(),
        document.pages().stream().map(PageText::text).toList(),
        document.parts().size());
  }
}
