package org.fonds.ingest;

import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.description.DescriptionFault;
import org.fonds.store.DocumentId;

/** Outcomes in words, for reports and for people who wait. */
public final class OutcomeWords {

  private OutcomeWords() {}

  /** What happened, in one or two words, such as {@code indexed}. */
  public static String kind(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Indexed _ -> "indexed";
      case IngestOutcome.NoText _ -> "kept without text";
      case IngestOutcome.ReadAgain _ -> "read again";
      case IngestOutcome.Described _ -> "described anew";
      case IngestOutcome.Unchanged _ -> "unchanged";
      case IngestOutcome.Duplicate _ -> "duplicate";
      case IngestOutcome.Unpacked _ -> "unpacked";
      case IngestOutcome.LeftOut _ -> "left out";
      case IngestOutcome.DescriptionFaulty _ -> "description faulty";
      case IngestOutcome.Unreadable _ -> "unreadable";
      case IngestOutcome.Failed _ -> "failed";
      case IngestOutcome.Missing _ -> "missing";
    };
  }

  /** Why, and what to do; empty where nothing is to be said. */
  public static String detail(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Indexed indexed -> indexed.note();
      case IngestOutcome.NoText none -> none.reason();
      case IngestOutcome.ReadAgain again -> "images read by OCR, version " + again.version();
      case IngestOutcome.Described described -> "version " + described.version();
      case IngestOutcome.Unchanged _ -> "";
      case IngestOutcome.Duplicate duplicate -> "the same bytes as document " + duplicate.id();
      case IngestOutcome.Unpacked unpacked ->
          (unpacked.files() == 1 ? "1 file" : unpacked.files() + " files")
              + (unpacked.note().isEmpty() ? "" : "; " + unpacked.note());
      case IngestOutcome.LeftOut left -> left.reason();
      case IngestOutcome.DescriptionFaulty faulty ->
          faulty.faults().stream()
              .map(DescriptionFault::sentence)
              .collect(Collectors.joining("\n"));
      case IngestOutcome.Unreadable unreadable -> unreadable.reason();
      case IngestOutcome.Failed failed -> failed.reason() + "; the file is kept in rejected/";
      case IngestOutcome.Missing missing -> "there is no document " + missing.id();
    };
  }

  /** The document that the file is now, or was before. */
  public static Optional<DocumentId> document(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Indexed indexed -> Optional.of(indexed.id());
      case IngestOutcome.NoText none -> Optional.of(none.id());
      case IngestOutcome.ReadAgain again -> Optional.of(again.id());
      case IngestOutcome.Described described -> Optional.of(described.id());
      case IngestOutcome.Unchanged unchanged -> Optional.of(unchanged.id());
      case IngestOutcome.Duplicate duplicate -> Optional.of(duplicate.id());
      case IngestOutcome.Unpacked _ -> Optional.empty();
      case IngestOutcome.LeftOut _ -> Optional.empty();
      case IngestOutcome.DescriptionFaulty _ -> Optional.empty();
      case IngestOutcome.Unreadable _ -> Optional.empty();
      case IngestOutcome.Failed _ -> Optional.empty();
      case IngestOutcome.Missing _ -> Optional.empty();
    };
  }
}
