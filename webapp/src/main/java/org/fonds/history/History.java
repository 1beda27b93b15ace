package org.fonds.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabularies;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.DocumentVersion;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Reads the histories of documents from the store. Safe for several threads. */
public final class History {

  private final ArchiveStore store;
  private final DescriptionWords words;

  public History(ArchiveStore store, Vocabularies vocabularies) {
    this.store = store;
    this.words = new DescriptionWords(vocabularies, store::description);
  }

  /**
   * The history of the document with this id.
   *
   * @param id any text, in large or small letters; one that has not the form of an id finds nothing
   */
  public Optional<DocumentHistory> of(String id) {
    String spoken = id.toLowerCase(Locale.ROOT);
    if (!DocumentId.isWellFormed(spoken)) {
      return Optional.empty();
    }
    DocumentId known = new DocumentId(spoken);
    List<DocumentVersion> versions = store.versions(known).reversed();
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(new DocumentHistory(known, title(known), versions));
  }

  private String title(DocumentId id) {
    try {
      return store.find(id).map(newest -> newest.description().title()).orElse(id.text());
    } catch (CorruptDocumentException e) {
      return id.text();
    }
  }

  /**
   * What a version changed. All that the first says is new.
   *
   * @param version counted from 1
   */
  public Comparison change(DocumentId id, int version) {
    if (version < 1) {
      return new Comparison.Missing();
    }
    int read = version;
    try {
      Optional<StoredDocument> after = store.find(id, version);
      if (after.isEmpty()) {
        return new Comparison.Missing();
      }
      read = version - 1;
      return compare(read == 0 ? null : store.find(id, read).orElse(null), after.get());
    } catch (CorruptDocumentException e) {
      return new Comparison.Damaged(read, String.valueOf(e.getMessage()));
    }
  }

  /**
   * How one version differs from another.
   *
   * @param before null if there was none: its pages are not told one by one then
   */
  public Comparison.Compared compare(@Nullable StoredDocument before, StoredDocument after) {
    return new Comparison.Compared(
        words.changes(before == null ? null : before.description(), after.description()),
        FileWords.changes(before, after),
        before == null ? TextChange.NONE : TextChange.between(before, after));
  }
}
