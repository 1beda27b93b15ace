package org.fonds.ingest;

import java.util.List;
import org.fonds.description.DescriptionFault;
import org.fonds.store.DocumentId;
import org.fonds.store.TextOutcome;

/** What became of one file. */
public sealed interface IngestOutcome {

  /**
   * Whether somebody has to mend something before the file can be in the archive as it is meant.
   */
  default boolean isFailure() {
    return false;
  }

  /**
   * A new document, with text.
   *
   * @param text complete or partial
   * @param note what a report says besides, such as what OCR read; empty if nothing
   */
  record Indexed(DocumentId id, TextOutcome text, int pageCount, String note)
      implements IngestOutcome {}

  /**
   * A new document of which no text could be read; it is kept and found by its description.
   *
   * @param reason a sentence for the report
   */
  record NoText(DocumentId id, TextOutcome text, String reason) implements IngestOutcome {}

  /** The archive had these bytes; pages that were only images are words now, by OCR. */
  record ReadAgain(DocumentId id, int version) implements IngestOutcome {}

  /** The archive has these bytes; their description was changed to a new version. */
  record Described(DocumentId id, int version) implements IngestOutcome {}

  /** The archive has all of it already. */
  record Unchanged(DocumentId id) implements IngestOutcome {}

  /** The archive has these bytes under another name. */
  record Duplicate(DocumentId id) implements IngestOutcome {}

  /**
   * A container that is no document itself: each of its files has become one.
   *
   * @param files how many
   * @param note what a report says besides; empty if nothing
   * @param failures whether something has to be mended for some of the files
   */
  record Unpacked(int files, String note, boolean failures) implements IngestOutcome {
    @Override
    public boolean isFailure() {
      return failures;
    }
  }

  /**
   * Something in a container that is no file, such as a link.
   *
   * @param reason a sentence for the report
   */
  record LeftOut(String reason) implements IngestOutcome {}

  /** Nothing was taken in, because the description has mistakes. */
  record DescriptionFaulty(List<DescriptionFault> faults) implements IngestOutcome {
    public DescriptionFaulty {
      faults = List.copyOf(faults);
    }

    @Override
    public boolean isFailure() {
      return true;
    }
  }

  /** The file itself could not be read. */
  record Unreadable(String reason) implements IngestOutcome {
    @Override
    public boolean isFailure() {
      return true;
    }
  }

  /**
   * The program could not cope with the file; it is kept among the rejected.
   *
   * @param id under which it was accepted; there is no such document
   */
  record Failed(DocumentId id, String reason) implements IngestOutcome {
    @Override
    public boolean isFailure() {
      return true;
    }
  }

  /** There is no such document. */
  record Missing(DocumentId id) implements IngestOutcome {
    @Override
    public boolean isFailure() {
      return true;
    }
  }
}
