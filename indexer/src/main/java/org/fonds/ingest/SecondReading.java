package org.fonds.ingest;

import java.util.Optional;
import org.fonds.description.DocumentId;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Passwords;
import org.fonds.extraction.ReadingAids;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Original;
import org.fonds.store.StoredDocument;

/** Reads originals in the store again, and keeps what that gives. Safe for several threads. */
final class SecondReading {

  private final IsolatedExtractor extractor;
  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final Changes changes;
  private final AccessCopies copies;
  private final Redacting redacting;

  SecondReading(
      IsolatedExtractor extractor,
      ArchiveStore store,
      Catalogue catalogue,
      Changes changes,
      AccessCopies copies,
      Redacting redacting) {
    this.extractor = extractor;
    this.store = store;
    this.catalogue = catalogue;
    this.changes = changes;
    this.copies = copies;
    this.redacting = redacting;
  }

  /** A stored document as it is, with the file that it was made of. */
  record Kept(StoredDocument document, Original original) {}

  /**
   * Empty if there is no such document.
   *
   * @throws org.fonds.store.CorruptDocumentException if the store cannot give it back
   */
  Optional<Kept> kept(DocumentId id) {
    return store
        .find(id)
        .flatMap(found -> store.original(id).map(original -> new Kept(found, original)));
  }

  /** Whether images can be read: OCR is wanted and tesseract is installed here. */
  boolean readsImages() {
    return extractor.readsImages();
  }

  /**
   * Reads the original, and changes nothing.
   *
   * @throws RuntimeException what breaks the reader down
   */
  Reading read(Kept kept, Passwords passwords) {
    return Reading.of(
        extractor.extract(
            kept.original().path(),
            kept.original().file().name(),
            new ReadingAids(kept.document().description().languages(), passwords)));
  }

  /**
   * Keeps a reading as the next version of its document, with its access copy; the earlier text
   * stays in the history. Of pages with black boxes readers get only words that are known to lie
   * outside.
   *
   * @param why a sentence for the history
   */
  IngestOutcome keep(StoredDocument before, Reading reading, String who, String why) {
    IngestOutcome outcome = changes.readAgain(before.id(), reading, who, why);
    redacting.renew(before.id());
    StoredDocument after = reading.appliedTo(before);
    if (after.pages().stream().anyMatch(PageText::readByOcr)) {
      copies.make(after.id());
    }
    if (after.mayGainByOcr() && !readsImages()) {
      catalogue.awaitOcr(after.id());
    }
    return outcome;
  }
}
