package org.fonds.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fonds.description.DocumentId;
import org.h2.mvstore.MVMap;

/**
 * Which documents the index lacks or has in an old form. Each debt has a name of its own, so that
 * one is not taken for settled that came while another was. Safe for several threads; on the disk
 * when the {@link Catalogue} is.
 */
final class IndexDebts {

  private static final String FOUND = "found:";

  private final MVMap<String, String> owed;

  IndexDebts(MVMap<String, String> owed) {
    this.owed = owed;
  }

  /** Remembers that what the index has of a document is old. */
  void owe(DocumentId id) {
    owed.put(id.text(), UUID.randomUUID().toString());
  }

  /** Remembers that a document was found in the store: the index may have it. */
  void oweFound(DocumentId id) {
    owed.put(id.text(), FOUND + UUID.randomUUID());
  }

  /**
   * Names the newest reason for which the index lacks a document, to be given to {@link #settle}.
   */
  String of(DocumentId id) {
    return owed.getOrDefault(id.text(), "");
  }

  /** The documents that the index lacks or has in an old form. */
  List<DocumentId> all() {
    return owed.keySet().stream().map(DocumentId::new).toList();
  }

  /**
   * Of {@link #all} those that were found in the store at the start, with the debt of each: the
   * index may have them.
   */
  Map<DocumentId, String> found() {
    Map<DocumentId, String> found = new HashMap<>();
    owed.forEach((id, debt) -> {
      if (debt.startsWith(FOUND)) {
        found.put(new DocumentId(id), debt);
      }
    });
    return found;
  }

  /** Forgets what the index has by now, unless it has come to lack something newer. */
  void settle(DocumentId id, String debt) {
    owed.remove(id.text(), debt);
  }

  /** Forgets a document that is no more. */
  void forget(DocumentId id) {
    owed.remove(id.text());
  }
}
