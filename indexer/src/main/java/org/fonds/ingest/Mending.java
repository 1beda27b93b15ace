package org.fonds.ingest;

import java.util.Optional;
import org.fonds.description.DocumentId;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents again of whose text a failure has kept some or all away. */
final class Mending {

  private static final Logger LOG = LoggerFactory.getLogger(Mending.class);

  private final SecondReading second;

  Mending(SecondReading second) {
    this.second = second;
  }

  /**
   * Reads a document again, if it is one of those. More words than before make its next version;
   * the earlier text stays in its history.
   *
   * @param submission the same bytes as they are handed in now
   */
  IngestOutcome mend(DocumentId id, SourceSubmission submission) {
    try {
      Optional<SecondReading.Kept> kept = second.kept(id);
      if (kept.isEmpty()) {
        return new IngestOutcome.Missing(id);
      }
      return OutcomeName.isMendable(kept.get().document().textOutcome())
          ? mend(kept.get(), submission)
          : new IngestOutcome.Unchanged(id);
    } catch (CorruptDocumentException e) {
      LOG.error("Document {} cannot be read again", id, e);
      return new IngestOutcome.Unreadable(String.valueOf(e.getMessage()));
    }
  }

  private IngestOutcome mend(SecondReading.Kept kept, SourceSubmission submission) {
    StoredDocument before = kept.document();
    Reading reading;
    try {
      reading = second.read(kept, submission.passwords());
    } catch (RuntimeException e) {
      // As when it came: one file must not keep the others from being read.
      LOG.error("Reading document {} again broke down", before.id(), e);
      return notMended(before, "reading broke down (" + e + ")");
    }
    return isBetter(reading, before)
        ? second.keep(before, reading, submission.who(), "read again")
        : notMended(before, reading.reason());
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
