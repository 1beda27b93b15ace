package org.fonds.ingest;

import java.util.Map;
import java.util.Optional;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.index.IndexedDocument;
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
    document.ifPresent(found -> queue.add(indexed(found), debt));
    return document.isPresent();
  }

  /** Queues a document as it is given. */
  void enqueue(StoredDocument document) {
    String debt = catalogue.debt(document.id());
    queue.add(indexed(document), debt);
  }

  private IndexedDocument indexed(StoredDocument document) {
    return document.pages().stream().anyMatch(PageText::readByOcr)
        ? documents.of(document, places(document.id()))
        : documents.of(document);
  }

  /** Without them more lines are taken for text, which is no reason to find nothing at all. */
  private Map<Integer, PageWords> places(DocumentId id) {
    try {
      return store.places(id);
    } catch (CorruptDocumentException e) {
      LOG.warn("Document {} is indexed as if all its lines were text", id, e);
      return Map.of();
    }
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
