package org.fonds.ingest;

import java.util.Optional;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.DocumentId;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of documents from the store into the index. Safe for several threads. */
final class Indexing {

  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final IndexedDocuments documents;
  private final IndexQueue queue;

  Indexing(ArchiveStore store, Catalogue catalogue, IndexedDocuments documents, IndexQueue queue) {
    this.store = store;
    this.catalogue = catalogue;
    this.documents = documents;
    this.queue = queue;
  }

  /**
   * Queues a document as the store has it.
   *
   * @return false if there is no such document
   * @throws CorruptDocumentException if the store cannot give it back
   */
  boolean enqueue(DocumentId id) {
    // Named before the store is read: what changes after that is owed anew.
    String debt = catalogue.debt(id);
    Optional<StoredDocument> document = store.find(id);
    document.ifPresent(found -> queue.add(documents.of(found), debt));
    return document.isPresent();
  }

  /** Queues a document as it is given. */
  void enqueue(StoredDocument document) {
    String debt = catalogue.debt(document.id());
    queue.add(documents.of(document), debt);
  }

  /** Puts into the index what it still lacks; all, if somebody has emptied or exchanged it. */
  void indexOwed() {
    if (store.isShared()) {
      // What others store, they index. How many there should be nobody knows while they do.
      queue.passOverIndexed(catalogue.found());
      enqueueOwed();
      return;
    }
    enqueueOwed();
    if (queue.differsFrom(catalogue.size())) {
      LOG.warn("The index has other documents than the store and is filled again");
      catalogue.oweAll();
      enqueueOwed();
    }
  }

  private void enqueueOwed() {
    for (DocumentId id : catalogue.owed()) {
      try {
        enqueue(id);
      } catch (CorruptDocumentException e) {
        LOG.error("Document {} cannot be indexed", id, e);
      }
    }
    queue.flush();
  }

  /** Lets searches find everything that was shelved. */
  void publish() {
    queue.flush();
  }
}
