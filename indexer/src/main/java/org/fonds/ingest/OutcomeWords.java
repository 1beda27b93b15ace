package org.fonds.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DocumentId;

/** Outcomes in words, for reports and for people who wait. */
public final class OutcomeWords {

  private OutcomeWords() {}

  /** What happened, by the name of the outcome, such as {@code indexed}. */
  public static String kind(IngestOutcome outcome) {
    String name = OutcomeName.of(outcome).text();
    return outcome instanceof IngestOutcome.Duplicate(DocumentId id) ? name + " of " + id : name;
  }

  /** Why, and what to do; empty where nothing is to be said. */
  public static String detail(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Indexed indexed -> indexed.text().note();
      case IngestOutcome.NoText none -> none.text().note();
      case IngestOutcome.ReadAgain again -> readAgain(again);
      case IngestOutcome.NotMended same -> "read again without avail: " + same.text().note();
      case IngestOutcome.Described described -> "version " + described.version();
      case IngestOutcome.Unchanged _ -> "";
      case IngestOutcome.Duplicate _ -> "the same bytes are in the archive";
      case IngestOutcome.Unpacked unpacked ->
          (unpacked.files() == 1 ? "1 file" : unpacked.files() + " files")
              + (unpacked.note().isEmpty() ? "" : "; " + unpacked.note());
      case IngestOutcome.LeftOut left -> left.reason();
      case IngestOutcome.DescriptionFaulty faulty -> sentences(faulty.faults());
      case IngestOutcome.WithoutDescription without ->
          withDetail(kind(without.taken()), without.taken()) + "\n" + sentences(without.faults());
      case IngestOutcome.Unreadable unreadable -> unreadable.reason();
      case IngestOutcome.Failed failed -> failed.reason() + "; the file is kept in rejected/";
      case IngestOutcome.Refused refused -> refused.reason();
      case IngestOutcome.Missing missing -> "there is no document " + missing.id();
    };
  }

  /** The outcome of one file of several, with all that is to be said of it. */
  static String of(IngestReport.Line line) {
    return withDetail(line.path() + ": " + kind(line.outcome()), line.outcome());
  }

  private static String withDetail(String words, IngestOutcome outcome) {
    String detail = detail(outcome);
    return detail.isEmpty() ? words : words + ": " + detail;
  }

  private static String sentences(List<DescriptionFault> faults) {
    return faults.stream().map(DescriptionFault::sentence).collect(Collectors.joining("\n"));
  }

  private static String readAgain(IngestOutcome.ReadAgain again) {
    String note = again.text().note();
    return "version " + again.version() + (note.isEmpty() ? "" : "; " + note);
  }

  /** What is known of the text of a file that was read in this run. */
  static Optional<ReadText> text(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Indexed indexed -> Optional.of(indexed.text());
      case IngestOutcome.NoText none -> Optional.of(none.text());
      case IngestOutcome.ReadAgain again -> Optional.of(again.text());
      case IngestOutcome.NotMended same -> Optional.of(same.text());
      case IngestOutcome.WithoutDescription without -> text(without.taken());
      case IngestOutcome.Described _,
          IngestOutcome.Unchanged _,
          IngestOutcome.Duplicate _,
          IngestOutcome.Unpacked _,
          IngestOutcome.LeftOut _,
          IngestOutcome.DescriptionFaulty _,
          IngestOutcome.Unreadable _,
          IngestOutcome.Failed _,
          IngestOutcome.Refused _,
          IngestOutcome.Missing _ ->
          Optional.empty();
    };
  }

  /** The document that the file is now, or was before. */
  public static Optional<DocumentId> document(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Indexed indexed -> Optional.of(indexed.id());
      case IngestOutcome.NoText none -> Optional.of(none.id());
      case IngestOutcome.ReadAgain again -> Optional.of(again.id());
      case IngestOutcome.NotMended same -> Optional.of(same.id());
      case IngestOutcome.Described described -> Optional.of(described.id());
      case IngestOutcome.Unchanged unchanged -> Optional.of(unchanged.id());
      case IngestOutcome.Duplicate duplicate -> Optional.of(duplicate.id());
      case IngestOutcome.Unpacked _ -> Optional.empty();
      case IngestOutcome.LeftOut _ -> Optional.empty();
      case IngestOutcome.DescriptionFaulty _ -> Optional.empty();
      case IngestOutcome.WithoutDescription without -> document(without.taken());
      case IngestOutcome.Unreadable _ -> Optional.empty();
      case IngestOutcome.Failed _ -> Optional.empty();
      case IngestOutcome.Refused refused -> Optional.of(refused.id());
      case IngestOutcome.Missing _ -> Optional.empty();
    };
  }
}
