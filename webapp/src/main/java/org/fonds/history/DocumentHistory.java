package org.fonds.history;

import java.util.List;
import org.fonds.description.DocumentId;
import org.fonds.store.DocumentVersion;

/**
 * All versions of a document.
 *
 * @param title that of the newest version; its id if that is damaged
 * @param versions at least one, the newest first
 */
public record DocumentHistory(DocumentId id, String title, List<DocumentVersion> versions) {

  public DocumentHistory {
    versions = List.copyOf(versions);
  }

  /** The one that stands now. */
  public DocumentVersion newest() {
    return versions.getFirst();
  }
}
