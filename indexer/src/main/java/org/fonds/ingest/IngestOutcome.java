package org.fonds.ingest;

import java.util.List;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DocumentId;

/** What became of one file. */
public sealed interface IngestOutcome {

  /**
   * Whether somebody has to mend something before the file can be in the archive as it is meant.
   * Its document may be there all the same, without some or all of its words.
   */
  default boolean isFailure() {
    return OutcomeName.of(this).isFailure();
  }

  /** A new document, with text, be it all or what could be recovered. */
  record Indexed(DocumentId id, ReadText text) implements IngestOutcome {}

  /** A new document of which no text could be read; it is kept and found by its description. */
  record NoText(DocumentId id, ReadText text) implements IngestOutcome {}

  /** The archive had these bytes; they were read again and gave more words. */
  record ReadAgain(DocumentId id, int version, ReadText text) implements IngestOutcome {}

  /**
   * The archive had these bytes; they were read again and gave no more words.
   *
   * @param text as it was before, with the reason of this time
   */
  record NotMended(DocumentId id, ReadText text) implements IngestOutcome {}

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
  }

  /**
   * A file of an uploaded container was taken in as if nobody had described it, because its
   * description has mistakes: there is no folder where it could wait for a better one.
   *
   * @param taken what became of the file itself
   */
  record WithoutDescription(IngestOutcome taken, List<DescriptionFault> faults)
      implements IngestOutcome {
    public WithoutDescription {
      faults = List.copyOf(faults);
    }
  }

  /** The file itself could not be read. */
  record Unreadable(String reason) implements IngestOutcome {}

  /**
   * The program could not cope with the file; it is kept among the rejected.
   *
   * @param id under which it was accepted; there is no such document
   */
  record Failed(DocumentId id, String reason) implements IngestOutcome {}

  /**
   * The document was not described so, because it would contradict what else is in the archive.
   *
   * @param reason a sentence that says what, and what to do
   */
  record Refused(DocumentId id, String reason) implements IngestOutcome {}

  /** There is no such document. */
  record Missing(DocumentId id) implements IngestOutcome {}
}
