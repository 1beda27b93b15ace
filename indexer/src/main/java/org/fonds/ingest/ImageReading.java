package org.fonds.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fonds.description.IndexerException;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Passwords;
import org.fonds.extraction.ReadingAids;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.DocumentId;
import org.fonds.store.Original;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the images of documents that are in the store already, on all processors. */
final class ImageReading {

  private static final Logger LOG = LoggerFactory.getLogger(ImageReading.class);

  private final IsolatedExtractor extractor;
  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final Shelving shelving;
  private final AccessCopies copies;

  ImageReading(
      IsolatedExtractor extractor,
      ArchiveStore store,
      Catalogue catalogue,
      Shelving shelving,
      AccessCopies copies) {
    this.extractor = extractor;
    this.store = store;
    this.catalogue = catalogue;
    this.shelving = shelving;
    this.copies = copies;
  }

  /** Whether images can be read at all: OCR is wanted and tesseract is installed here. */
  boolean isPossible() {
    return extractor.readsImages();
  }

  /**
   * Reads documents, if OCR is available now. The text that a document had before is kept as its
   * earlier version.
   *
   * @param progress is told of each document that was read
   * @param stop those that are left then are read the next time
   * @return what became of each of them
   */
  IngestReport read(OcrWanted wanted, Consumer<IngestProgress> progress, StopRequest stop) {
    IngestReport.Builder report = new IngestReport.Builder();
    if (!isPossible()) {
      return report.build();
    }
    List<DocumentId> ids = ids(wanted);
    ProgressCounter counter = new ProgressCounter(ids.size(), progress);
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
      List<Future<Optional<IngestReport.Line>>> lines = new ArrayList<>();
      ids.forEach(id -> lines.add(readers.submit(() -> read(id, stop, counter))));
      for (Future<Optional<IngestReport.Line>> line : lines) {
        line.get().ifPresent(each -> report.add(each.path(), each.outcome()));
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IndexerException("reading images broke off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexerException("reading images was interrupted", e);
    } finally {
      shelving.publish();
    }
    return report.build();
  }

  private Optional<IngestReport.Line> read(
      DocumentId id, StopRequest stop, ProgressCounter counter) {
    Optional<IngestReport.Line> line = stop.isMade() ? Optional.empty() : read(id);
    line.ifPresent(each -> counter.done(each.path(), each.outcome()));
    return line;
  }

  private List<DocumentId> ids(OcrWanted wanted) {
    Set<DocumentId> ids = new LinkedHashSet<>(catalogue.awaitingOcr());
    switch (wanted) {
      case OcrWanted.Waiting _ -> {
        // Those are all.
      }
      case OcrWanted.Again again -> {
        try (Stream<DocumentId> stored = store.ids()) {
          stored.filter(id -> includes(again, id)).sorted().forEach(ids::add);
        }
      }
    }
    return List.copyOf(ids);
  }

  private boolean includes(OcrWanted.Again again, DocumentId id) {
    try {
      return store.find(id).filter(again::includes).isPresent();
    } catch (CorruptDocumentException e) {
      LOG.error("Document {} cannot be read again", id, e);
      return false;
    }
  }

  /** Empty if there is no such document any more. */
  private Optional<IngestReport.Line> read(DocumentId id) {
    try {
      Optional<StoredDocument> before = store.find(id);
      Optional<Original> original = store.original(id);
      if (before.isEmpty() || original.isEmpty()) {
        return Optional.empty();
      }
      IngestOutcome outcome = readAgain(before.get(), original.get());
      catalogue.readByOcr(id);
      return Optional.of(new IngestReport.Line(before.get().file().path(), outcome));
    } catch (CorruptDocumentException e) {
      LOG.error("The images of document {} cannot be read", id, e);
      return Optional.of(
          new IngestReport.Line(
              id.text(), new IngestOutcome.Unreadable(String.valueOf(e.getMessage()))));
    }
  }

  private IngestOutcome readAgain(StoredDocument before, Original original) {
    Reading reading =
        Reading.of(
            extractor.extract(
                original.path(),
                original.file().name(),
                new ReadingAids(before.description().languages(), Passwords.NONE)));
    if (isWorse(reading, before)) {
      return new IngestOutcome.Unreadable(
          "reading it again failed (" + reading.reason() + "); its earlier text is kept");
    }
    if (pages(reading).equals(before.pages())) {
      return new IngestOutcome.Unchanged(before.id());
    }
    IngestOutcome outcome = shelving.readAgain(before.id(), reading, "Fonds", "images read by OCR");
    copies.make(before.id());
    return outcome;
  }

  /** An attempt that broke off takes no words away from a document. */
  private static boolean isWorse(Reading reading, StoredDocument before) {
    boolean hadWords = before.pages().stream().anyMatch(page -> !page.text().isEmpty());
    boolean broke =
        reading.outcome() != TextOutcome.COMPLETE
            && (reading.pages().size() < before.pages().size()
                || before.textOutcome() == TextOutcome.COMPLETE);
    return hadWords && broke;
  }

  private static List<PageText> pages(Reading reading) {
    return reading.pages().stream().map(PageText::withoutPlaces).toList();
  }
}
