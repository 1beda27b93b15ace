package org.fonds.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.fonds.description.Description;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.extraction.PageText;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.Deposit;
import org.fonds.store.DocumentId;
import org.fonds.store.HeldCopy;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what is accepted into store and catalogue, and from there towards the index. */
final class Shelving {

  private static final String COPY_FOUND = "the same file was found elsewhere";
  private static final String COPY_DESCRIBED = "the description beside a copy has changed";
  private static final Logger LOG = LoggerFactory.getLogger(Shelving.class);

  private final IsolatedExtractor extractor;
  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final IndexedDocuments documents;
  private final IndexQueue queue;
  private final Shelf shelf;
  private final AccessCopies copies;
  private final Set<DocumentId> given = ConcurrentHashMap.newKeySet();

  Shelving(
      IsolatedExtractor extractor,
      ArchiveStore store,
      Catalogue catalogue,
      IndexedDocuments documents,
      IndexQueue queue,
      AccessCopies copies) {
    this.extractor = extractor;
    this.store = store;
    this.catalogue = catalogue;
    this.documents = documents;
    this.queue = queue;
    this.shelf = new Shelf(store, catalogue);
    this.copies = copies;
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

  /**
   * Stores a source and queues it for the index; what was stored before a crash is not read again.
   */
  IngestOutcome shelve(InboxEntry entry, Consumer<IngestStep> steps) {
    Optional<StoredDocument> before = store.find(entry.id());
    if (before.isPresent()) {
      return placed(entry, before.get(), Reading.reason(before.get().textOutcome()), steps);
    }
    Reading reading;
    try {
      reading = Reading.of(extractor.extract(entry.source(), entry.name(), entry.aids()));
    } catch (RuntimeException e) {
      // A reader that breaks down over one file must not keep the others out.
      LOG.error("Reading {} broke down", entry.path(), e);
      return new IngestOutcome.Failed(entry.id(), "reading broke down (" + e + ")");
    }
    steps.accept(IngestStep.EXTRACTED);
    StoredDocument document = document(entry, reading);
    if (Catalogue.isForOcr(document) && !extractor.readsImages()) {
      catalogue.awaitOcr(document.id());
    }
    return placed(entry, document, reading.note(), steps);
  }

  private static StoredDocument document(InboxEntry entry, Reading reading) {
    Description given = entry.description();
    return new StoredDocument(
        entry.id(),
        new SourceFile(
            entry.name(),
            entry.path(),
            entry.sha256(),
            entry.sizeInBytes(),
            reading.metadata().mediaType(),
            reading.pageCount()),
        given == null
            ? Undescribed.description(entry.name(), reading.metadata(), reading.pages())
            : given,
        reading.outcome(),
        reading.pages(),
        reading.parts(),
        entry.acceptedAt());
  }

  private IngestOutcome placed(
      InboxEntry entry, StoredDocument document, String reason, Consumer<IngestStep> steps) {
    String given = CatalogueEntry.digest(entry.description());
    shelf.place(
        new Deposit(document, entry.source(), entry.who(), Ingest.ACCEPTED),
        new CatalogueEntry(entry.id(), entry.path(), given),
        steps);
    if (document.pages().stream().anyMatch(PageText::readByOcr)) {
      copies.make(document.id());
    }
    enqueue(document);
    return outcome(document, reason);
  }

  private static IngestOutcome outcome(StoredDocument document, String reason) {
    ReadText text =
        ReadText.of(document.textOutcome(), document.pages(), document.file().pageCount(), reason);
    return text.isText()
        ? new IngestOutcome.Indexed(document.id(), text)
        : new IngestOutcome.NoText(document.id(), text);
  }

  /** Takes up what lies beside a file whose bytes the store has. */
  synchronized IngestOutcome again(
      String sha256, CatalogueEntry known, @Nullable Description beside, String who) {
    String given = CatalogueEntry.digest(beside);
    if (beside == null || given.equals(known.given())) {
      return new IngestOutcome.Unchanged(known.id());
    }
    IngestOutcome outcome = describe(known.id(), beside, who, Ingest.DESCRIBED_BESIDE);
    catalogue.put(sha256, known.withGiven(given));
    return outcome;
  }

  /** Keeps what a new reading of a stored document has given as its next version. */
  IngestOutcome readAgain(DocumentId id, Reading reading, String who, String why) {
    return change(
        id,
        reading::appliedTo,
        version -> new IngestOutcome.ReadAgain(id, version, reading.text()),
        who,
        why);
  }

  IngestOutcome describe(DocumentId id, Description description, String who, String why) {
    return change(
        id,
        newest -> newest.withDescription(description),
        version -> new IngestOutcome.Described(id, version),
        who,
        why);
  }

  /** Gives a copy of a document another description. */
  IngestOutcome describe(DocumentId id, HeldCopy copy) {
    return change(
        id,
        newest -> newest.with(copy),
        version -> new IngestOutcome.Described(id, version),
        copy.who(),
        COPY_DESCRIBED);
  }

  /**
   * Stores where else the bytes of a document were found; the index is owed it.
   *
   * @param copies at least one
   * @return false if there is no such document
   */
  synchronized boolean storeCopies(DocumentId id, List<HeldCopy> copies) {
    Optional<StoredDocument> found = store.find(id);
    UnaryOperator<StoredDocument> change =
        document -> {
          StoredDocument changed = document;
          for (HeldCopy copy : copies) {
            changed = changed.with(copy);
          }
          return changed;
        };
    if (found.isPresent() && !change.apply(found.get()).equals(found.get())) {
      catalogue.owe(id);
      store.update(id, change, copies.getFirst().who(), COPY_FOUND);
    }
    return found.isPresent();
  }

  /** Queues a document for the index as it is now. */
  void enqueue(DocumentId id) {
    store.find(id).ifPresent(this::enqueue);
  }

  /** One change after the other, each of what the one before it has left; queued for the index. */
  synchronized IngestOutcome change(
      DocumentId id,
      UnaryOperator<StoredDocument> changed,
      IntFunction<IngestOutcome> outcome,
      String who,
      String why) {
    Optional<StoredDocument> found = store.find(id);
    if (found.isEmpty()) {
      return new IngestOutcome.Missing(id);
    }
    StoredDocument after = changed.apply(found.get());
    if (after.equals(found.get())) {
      return new IngestOutcome.Unchanged(id);
    }
    catalogue.owe(id);
    int version = store.update(after, who, why);
    enqueue(after);
    return outcome.apply(version);
  }

  private void enqueue(StoredDocument document) {
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
      String debt = catalogue.debt(id);
      try {
        store.find(id).ifPresent(document -> queue.add(documents.of(document), debt));
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
