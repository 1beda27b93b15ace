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
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Passwords;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the images of documents that are in the store already, on all processors. */
final class ImageReading {

  private static final Logger LOG = LoggerFactory.getLogger(ImageReading.class);

  private final SecondReading second;
  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final Indexing indexing;

  ImageReading(SecondReading second, ArchiveStore store, Catalogue catalogue, Indexing indexing) {
    this.second = second;
    this.store = store;
    this.catalogue = catalogue;
    this.indexing = indexing;
  }

  /** Whether images can be read at all: OCR is wanted and tesseract is installed here. */
  boolean isPossible() {
    return second.readsImages();
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
      indexing.publish();
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
      Optional<SecondReading.Kept> kept = second.kept(id);
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      IngestOutcome outcome = readAgain(kept.get());
      catalogue.readByOcr(id);
      return Optional.of(new IngestReport.Line(kept.get().document().file().path(), outcome));
    } catch (CorruptDocumentException e) {
      LOG.error("The images of document {} cannot be read", id, e);
      return Optional.of(
          new IngestReport.Line(
              id.text(), new IngestOutcome.Unreadable(String.valueOf(e.getMessage()))));
    }
  }

  private IngestOutcome readAgain(SecondReading.Kept kept) {
    StoredDocument before = kept.document();
    Reading reading = second.read(kept, Passwords.NONE);
    if (isWorse(reading, before)) {
      return new IngestOutcome.Unreadable(
          "reading it again failed (" + reading.reason() + "); its earlier text is kept");
    }
    if (pages(reading).equals(before.pages())) {
      return new IngestOutcome.Unchanged(before.id());
    }
    return second.keep(before, reading, "Fonds", "images read by OCR");
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
