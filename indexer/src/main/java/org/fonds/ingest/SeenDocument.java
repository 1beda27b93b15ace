package org.fonds.ingest;

import java.util.Optional;
import org.fonds.index.IndexedDocument;

/**
 * A document as it is to be indexed for each room.
 *
 * @param whole as those who keep the archive see it
 * @param byReaders as readers see it; empty where it does not exist for them
 */
record SeenDocument(IndexedDocument whole, Optional<IndexedDocument> byReaders) {

  String id() {
    return whole.id();
  }

  /** Whether readers see less than there is. */
  boolean isClosed() {
    return !byReaders.equals(Optional.of(whole));
  }
}
