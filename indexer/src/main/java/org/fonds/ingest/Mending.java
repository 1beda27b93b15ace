package org.fonds.ingest;

import java.util.Optional;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.extraction.PageText;
import org.fonds.extraction.ReadingAids;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.DocumentId;
import org.fonds.store.Original;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents again of whose text a failure has kept some or all away. */
final class Mending {

  private static final Logger LOG = LoggerFactory.getLogger(Mending.class);

  private final IsolatedExtractor extractor;
  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final Shelving shelving;
  private final AccessCopies copies;

  Mending(
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

  /**
   * Reads a document again, if it is one of those. More words than before make its next version;
   * the earlier text stays in its history.
   *
   * @param submission the same bytes as they are handed in now
   */
  IngestOutcome mend(DocumentId id, SourceSubmission submission) {
    try {
      Optional<StoredDocument> before = store.find(id);
      Optional<Original> original = store.original(id);
      if (before.isEmpty() || original.isEmpty()) {
        return new IngestOutcome.Missing(id);
      }
      return OutcomeName.isMendable(before.get().textOutcome())
          ? mend(before.get(), original.get(), submission)
          : new IngestOutcome.Unchanged(id);
    } catch (CorruptDocumentException e) {
      LOG.error("Document {} cannot be read again", id, e);
      return new IngestOutcome.Unreadable(String.valueOf(e.getMessage()));
    }
  }

  private IngestOutcome mend(
      StoredDocument before, Original original, SourceSubmission submission) {
    Reading reading;
    try {
      reading =
          Reading.of(
              extractor.extract(
                  original.path(),
                  original.file().name(),
                  new ReadingAids(before.description().languages(), submission.passwords())));
    } catch (RuntimeException e) {
      // As when it came: one file must not keep the others from being read.
      LOG.error("Reading document {} again broke down", before.id(), e);
      return notMended(before, "reading broke down (" + e + ")");
    }
    if (!isBetter(reading, before)) {
      return notMended(before, reading.reason());
    }
    IngestOutcome outcome =
        shelving.readAgain(before.id(), reading, submission.who(), "read again");
    StoredDocument after = reading.appliedTo(before);
    if (after.pages().stream().anyMatch(PageText::readByOcr)) {
      copies.make(after.id());
    }
    if (Catalogue.isForOcr(after) && !extractor.readsImages()) {
      catalogue.awaitOcr(after.id());
    }
    return outcome;
  }

  private static IngestOutcome notMended(StoredDocument before, String reason) {
    ReadText text =
        ReadText.of(before.textOutcome(), before.pages(), before.file().pageCount(), reason);
    return new IngestOutcome.NotMended(before.id(), text);
  }

  /** It has more words, or nothing failed this time and none of the words are gone. */
  private static boolean isBetter(Reading reading, StoredDocument before) {
    long letters = ReadText.letters(reading.pages());
    long had = ReadText.letters(before.pages());
    return letters > had || (letters == had && !OutcomeName.isMendable(reading.outcome()));
  }
}
