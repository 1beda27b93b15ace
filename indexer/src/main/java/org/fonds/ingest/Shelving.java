package org.fonds.ingest;

import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.description.Description;
import org.fonds.extraction.Extractor;
import org.fonds.extraction.PageText;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.DocumentId;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what is accepted into store and catalogue, and from there towards the index. */
final class Shelving {

  private static final Logger LOG = LoggerFactory.getLogger(Shelving.class);

  private final Extractor extractor;
  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final IndexedDocuments documents;
  private final IndexQueue queue;

  Shelving(
      Extractor extractor,
      ArchiveStore store,
      Catalogue catalogue,
      IndexedDocuments documents,
      IndexQueue queue) {
    this.extractor = extractor;
    this.store = store;
    this.catalogue = catalogue;
    this.documents = documents;
    this.queue = queue;
  }

  /** An id that no document has. */
  DocumentId newId() {
    DocumentId id = DocumentId.random();
    while (store.contains(id)) {
      id = DocumentId.random();
    }
    return id;
  }

  /**
   * Stores a source and queues it for the index; what was stored before a crash is not read again.
   */
  IngestOutcome shelve(InboxEntry entry, Consumer<IngestStep> steps) {
    Optional<StoredDocument> before = store.find(entry.id());
    if (before.isPresent()) {
      return catalogued(entry, before.get(), Reading.reason(before.get().textOutcome()), steps);
    }
    Reading reading;
    try {
      reading = Reading.of(extractor.extract(entry.source(), entry.name()));
    } catch (RuntimeException e) {
      // A reader that breaks down over one file must not keep the others out.
      LOG.error("Reading {} broke down", entry.path(), e);
      return new IngestOutcome.Failed("reading broke down (" + e + ")");
    }
    steps.accept(IngestStep.EXTRACTED);
    StoredDocument document = document(entry, reading);
    store.put(document, entry.source(), entry.who(), Ingest.ACCEPTED);
    steps.accept(IngestStep.STORED);
    return catalogued(entry, document, reading.reason(), steps);
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
        entry.acceptedAt());
  }

  private IngestOutcome catalogued(
      InboxEntry entry, StoredDocument document, String reason, Consumer<IngestStep> steps) {
    String given = CatalogueEntry.digest(entry.description());
    catalogue.put(entry.sha256(), new CatalogueEntry(entry.id(), entry.name(), given));
    steps.accept(IngestStep.CATALOGUED);
    enqueue(document);
    return outcome(document, reason);
  }

  private static IngestOutcome outcome(StoredDocument document, String reason) {
    TextOutcome text = document.textOutcome();
    boolean readable = text == TextOutcome.COMPLETE || text == TextOutcome.PARTIAL;
    if (!readable) {
      return new IngestOutcome.NoText(document.id(), text, reason);
    }
    long ocr = document.pages().stream().filter(PageText::ocr).count();
    String note = reason;
    if (ocr > 0) {
      note = (note.isEmpty() ? "" : note + "; ") + ocr + " of its pages read by OCR";
    }
    return new IngestOutcome.Indexed(document.id(), text, document.pages().size(), note);
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

  synchronized IngestOutcome describe(
      DocumentId id, Description description, String who, String why) {
    Optional<StoredDocument> found = store.find(id);
    if (found.isEmpty()) {
      return new IngestOutcome.Missing(id);
    }
    StoredDocument before = found.get();
    if (before.description().equals(description)) {
      return new IngestOutcome.Unchanged(id);
    }
    catalogue.owe(id);
    StoredDocument after =
        new StoredDocument(
            id,
            before.file(),
            description,
            before.textOutcome(),
            before.pages(),
            before.acceptedAt());
    int version = store.update(after, who, why);
    enqueue(after);
    return new IngestOutcome.Described(id, version);
  }

  private void enqueue(StoredDocument document) {
    String debt = catalogue.debt(document.id());
    queue.add(documents.of(document), debt);
  }

  /** Puts into the index what it still lacks; all, if somebody has emptied or exchanged it. */
  void indexOwed() {
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
        LOG.error("Document {} cannot be indexed; run \"fonds verify\"", id, e);
      }
    }
    queue.flush();
  }

  /** Lets searches find everything that was shelved. */
  void publish() {
    queue.flush();
  }
}
