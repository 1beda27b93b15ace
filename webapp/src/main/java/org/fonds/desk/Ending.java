package org.fonds.desk;

import org.fonds.description.DocumentId;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.OutcomeName;
import org.fonds.ingest.OutcomeWords;
import org.jspecify.annotations.Nullable;

/**
 * What became of a source that arrived, as far as that is worth being kept.
 *
 * @param outcome by its name in reports, such as {@code indexed}
 * @param document that it is now, or was before; null if it is none
 * @param reason why it needs attention, or what else is to be known: a sentence without a full
 *     stop; empty if nothing
 */
public record Ending(Kind kind, String outcome, @Nullable DocumentId document, String reason) {

  /** What it means for the person who brought it. */
  public enum Kind {
    /** A new document with its text. */
    READY,
    /** A new document that lacks some or all of its text. */
    INCOMPLETE,
    /** A document that was there before. */
    KNOWN,
    /** The bytes of another document. */
    DUPLICATE,
    /** Each of its files is a document now. */
    UNPACKED,
    /** The same, but something is to be mended for some of them. */
    UNPACKED_IN_PART,
    /** Nothing is in the archive. */
    NOT_TAKEN
  }

  /** The ending that an outcome is. */
  public static Ending of(IngestOutcome outcome) {
    return new Ending(
        kind(outcome),
        OutcomeName.of(outcome).text(),
        OutcomeWords.document(outcome).orElse(null),
        OutcomeWords.detail(outcome));
  }

  private static Kind kind(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Indexed _ -> outcome.isFailure() ? Kind.INCOMPLETE : Kind.READY;
      case IngestOutcome.NoText _ -> Kind.INCOMPLETE;
      case IngestOutcome.NotMended _ -> Kind.INCOMPLETE;
      case IngestOutcome.WithoutDescription without -> kind(without.taken());
      case IngestOutcome.Described _, IngestOutcome.ReadAgain _, IngestOutcome.Unchanged _ ->
          Kind.KNOWN;
      case IngestOutcome.Duplicate _ -> Kind.DUPLICATE;
      case IngestOutcome.Unpacked unpacked ->
          unpacked.failures() ? Kind.UNPACKED_IN_PART : Kind.UNPACKED;
      case IngestOutcome.LeftOut _,
          IngestOutcome.DescriptionFaulty _,
          IngestOutcome.Unreadable _,
          IngestOutcome.Failed _,
          IngestOutcome.Refused _,
          IngestOutcome.Missing _ ->
          Kind.NOT_TAKEN;
    };
  }

  /** Whether a document was made that was not there before. */
  public boolean isFresh() {
    return kind == Kind.READY || kind == Kind.INCOMPLETE;
  }

  /** Whether somebody has to see to it. */
  public boolean needsAttention() {
    return kind == Kind.INCOMPLETE || kind == Kind.UNPACKED_IN_PART || kind == Kind.NOT_TAKEN;
  }

  /** The outcome in words, with the document that a duplicate equals. */
  public String words() {
    return kind == Kind.DUPLICATE && document != null ? outcome + " of " + document : outcome;
  }
}
