package org.fonds.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.extraction.PageText;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Deposit;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes documents of what is accepted: reads it, stores it, and queues it for the index. */
final class Shelving {

  private static final Logger LOG = LoggerFactory.getLogger(Shelving.class);

  private final IsolatedExtractor extractor;
  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final Indexing indexing;
  private final Shelf shelf;
  private final AccessCopies copies;

  Shelving(
      IsolatedExtractor extractor,
      ArchiveStore store,
      Catalogue catalogue,
      Indexing indexing,
      AccessCopies copies) {
    this.extractor = extractor;
    this.store = store;
    this.catalogue = catalogue;
    this.indexing = indexing;
    this.shelf = new Shelf(store, catalogue);
    this.copies = copies;
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
      reading =
          Reading.of(
              extractor.extract(
                  entry.source(),
                  entry.name(),
                  entry.aids(),
                  () -> steps.accept(IngestStep.OCR_BEGUN)));
    } catch (RuntimeException e) {
      // A reader that breaks down over one file must not keep the others out.
      LOG.error("Reading {} broke down", entry.path(), e);
      return new IngestOutcome.Failed(entry.id(), "reading broke down (" + e + ")");
    }
    steps.accept(IngestStep.EXTRACTED);
    StoredDocument document = document(entry, reading);
    if (document.mayGainByOcr() && !extractor.readsImages()) {
      catalogue.awaitOcr(document.id());
    }
    return placed(entry, document, reading.note(), steps);
  }

  /** The outcome that a stored document has had; empty if there is none of this id. */
  Optional<IngestOutcome> standing(DocumentId id) {
    return store
        .find(id)
        .map(document -> outcome(document, Reading.reason(document.textOutcome())));
  }

  /** Stores what is said of units without files and queues them for the index. */
  void shelve(List<ImportOrder.NewUnit> units, String who, String why) {
    // The index keeps no more of it.
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    List<Deposit> deposits =
        units.stream()
            .map(unit ->
                new StoredDocument(
                    unit.id(),
                    SourceFile.none(),
                    unit.description(),
                    TextOutcome.NO_FILE,
                    List.of(),
                    now))
            .map(unit -> new Deposit(unit, null, who, why))
            .toList();
    shelf.place(deposits);
    deposits.forEach(deposit -> indexing.enqueue(deposit.document()));
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
        new Deposit(document, entry.source(), entry.who(), DescriptionChanges.ACCEPTED),
        new CatalogueEntry(entry.id(), entry.path(), given),
        steps);
    if (document.pages().stream().anyMatch(PageText::readByOcr)) {
      copies.make(document.id());
    }
    indexing.enqueue(document);
    return outcome(document, reason);
  }

  private static IngestOutcome outcome(StoredDocument document, String reason) {
    ReadText text =
        ReadText.of(document.textOutcome(), document.pages(), document.file().pageCount(), reason);
    return text.isText()
        ? new IngestOutcome.Indexed(document.id(), text)
        : new IngestOutcome.NoText(document.id(), text);
  }
}
