package org.fonds.ingest;

import org.fonds.description.Description;
import org.fonds.description.DescriptionJson;
import org.fonds.description.DocumentId;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a stored source, so that a second run need not open it.
 *
 * @param path with which it came; its file name alone where it was remembered by an older version
 * @param given digest of the description that last came beside the file; {@code -} if none came.
 *     What a person corrects in the site is no concern of the file, so it is not counted here
 */
record CatalogueEntry(DocumentId id, String path, String given) {

  static final String NOTHING_GIVEN = "-";
  private static final String NO_FILE = "no-file:";

  /** Under which a document is remembered: the digest of its file, or its id where it has none. */
  static String key(StoredDocument document) {
    return document.file().isThere() ? document.file().sha256() : NO_FILE + document.id();
  }

  CatalogueEntry withGiven(String digest) {
    return new CatalogueEntry(id, path, digest);
  }

  static String digest(@Nullable Description description) {
    return description == null ? NOTHING_GIVEN : Digests.of(DescriptionJson.write(description));
  }

  String write() {
    return id + " " + given + " " + path;
  }

  static CatalogueEntry read(String text) {
    String[] parts = text.split(" ", 3);
    return new CatalogueEntry(new DocumentId(parts[0]), parts[2], parts[1]);
  }
}
