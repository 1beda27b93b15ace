package org.fonds.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.index.IndexException;
import org.fonds.index.IndexedDocument;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of documents from the store into the index. Safe for several threads. */
final class Indexing {

  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final IndexedDocuments documents;
  private final Rooms rooms;
  private final IndexQueue queue;
  private final StacksFilling filling;
  private final Supplier<LocalDate> today;

  /**
   * @param today the day that counts for what opens by itself
   */
  Indexing(
      ArchiveStore store,
      Catalogue catalogue,
      IndexedDocuments documents,
      Rooms rooms,
      StacksFilling filling,
      Supplier<LocalDate> today) {
    this.store = store;
    this.catalogue = catalogue;
    this.documents = documents;
    this.rooms = rooms;
    this.queue = new IndexQueue(rooms, catalogue);
    this.filling = filling;
    this.today = today;
    if (store.isShared() || catalogue.closures().areAny()) {
      rooms.openStacks();
    }
  }

  /**
   * Queues a document as the store has it.
   *
   * @return false if there is no such document
   * @throws CorruptDocumentException if the store cannot give it back
   */
  boolean enqueue(DocumentId id) {
    // Named before the store is read: what changes after that is owed anew.
    String debt = catalogue.debts().of(id);
    Optional<StoredDocument> document = store.find(id);
    document.ifPresent(found -> enqueue(found, debt));
    return document.isPresent();
  }

  /** Queues a document as it is given. */
  void enqueue(StoredDocument document) {
    enqueue(document, catalogue.debts().of(document.id()));
  }

  private void enqueue(StoredDocument document, String debt) {
    LocalDate day = today.get();
    catalogue.closures().put(document.id(), Closure.of(document, day).orElse(null));
    SeenDocument seen = seen(document, day);
    if (seen.isClosed() && rooms.openStacks()) {
      LOG.info("Something is closed to readers: an index of everything is made for the staff");
      catalogue.oweAll();
      filling.begin(this::fillStacks);
    }
    queue.add(seen, debt);
  }

  private void fillStacks(StopRequest stop) {
    try {
      enqueueOwed(stop);
      if (!stop.isMade()) {
        rooms.stacksAreFilled();
      }
    } catch (IndexException e) {
      LOG.error("The index for the staff is not filled; the next start goes on with it", e);
    }
  }

  /** As it is to be indexed for each room on a day. */
  SeenDocument seen(StoredDocument document, LocalDate day) {
    IndexedDocument whole = indexed(document, day);
    return new SeenDocument(
        whole,
        document
            .forReaders(day)
            .map(byReaders -> byReaders.equals(document) ? whole : indexed(byReaders, day)));
  }

  private IndexedDocument indexed(StoredDocument document, LocalDate day) {
    boolean readByOcr = document.pages().stream().anyMatch(PageText::readByOcr);
    return documents.of(document, readByOcr ? places(document.id()) : Map.of(), day);
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
    oweWhatHasOpened();
    if (store.isShared()) {
      // What others store, they index. How many there should be nobody knows while they do.
      queue.passOverIndexed(catalogue.debts().found());
      enqueueOwed();
    } else {
      enqueueOwed();
      if (queue.differsFrom(catalogue.size(), catalogue.closures().hidden())) {
        LOG.warn("The index has other documents than the store and is filled again");
        catalogue.oweAll();
        enqueueOwed();
      }
    }
    rooms.stacksAreFilled();
  }

  /** Indexes documents as they are now with the vocabularies of now; an interruption loses none. */
  void indexAgain(List<DocumentId> ids) {
    ids.forEach(catalogue::owe);
    enqueueOwed();
  }

  /** Lets readers find what was closed until today or a day before. */
  void openWhatIsDue() {
    if (oweWhatHasOpened()) {
      enqueueOwed();
    }
  }

  List<DocumentId> dueToOpen() {
    return catalogue.closures().endedBy(today.get());
  }

  private boolean oweWhatHasOpened() {
    List<DocumentId> due = dueToOpen();
    due.forEach(catalogue::owe);
    return !due.isEmpty();
  }

  private void enqueueOwed() {
    enqueueOwed(new StopRequest());
  }

  private void enqueueOwed(StopRequest stop) {
    for (DocumentId id : catalogue.debts().all()) {
      if (stop.isMade()) {
        return;
      }
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
