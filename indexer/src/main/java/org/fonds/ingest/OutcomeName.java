package org.fonds.ingest;

import java.util.Arrays;
import java.util.Optional;
import org.fonds.store.TextOutcome;

/** The name of every outcome, the same in reports, on the command line, at the desk, in the API. */
public enum OutcomeName {
  INDEXED("indexed", false),
  IMAGE_ONLY("image only, OCR not available", false),
  ENCRYPTED("encrypted", true),
  DAMAGED_IN_PART("damaged, text recovered in part", true),
  DAMAGED("damaged beyond use", true),
  TOO_LARGE("too large", true),
  TIMED_OUT("timed out", true),
  UNSUPPORTED("unsupported type", false),
  EMPTY("empty", false),
  READ_AGAIN("read again", false),
  DESCRIBED("described anew", false),
  UNCHANGED("unchanged", false),
  DUPLICATE("duplicate", false),
  UNPACKED("unpacked", false),
  LEFT_OUT("left out", false),
  DESCRIPTION_FAULTY("description faulty", true),
  WITHOUT_DESCRIPTION("without its description", true),
  UNREADABLE("unreadable", true),
  FAILED("failed", true),
  REFUSED("refused", true),
  MISSING("missing", true);

  private final String text;
  private final boolean failure;

  OutcomeName(String text, boolean failure) {
    this.text = text;
    this.failure = failure;
  }

  /** As people read it. */
  public String text() {
    return text;
  }

  /** Whether somebody has to mend something, or the archive lacks words that the file has. */
  public boolean isFailure() {
    return failure;
  }

  /** Whether words in a report name a failure. */
  static boolean isFailure(String text) {
    return Arrays.stream(values()).anyMatch(name -> name.failure && name.text.equals(text));
  }

  /** The name that is written so; empty if none is. */
  public static Optional<OutcomeName> named(String text) {
    return Arrays.stream(values()).filter(name -> name.text.equals(text)).findFirst();
  }

  /** The name of an outcome. */
  public static OutcomeName of(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Indexed(_, ReadText text) -> ofText(text, INDEXED);
      case IngestOutcome.NoText(_, ReadText text) -> ofText(text, INDEXED);
      case IngestOutcome.ReadAgain(_, _, ReadText text) -> ofText(text, READ_AGAIN);
      case IngestOutcome.NotMended(_, ReadText text) -> ofText(text, UNCHANGED);
      case IngestOutcome.Described _ -> DESCRIBED;
      case IngestOutcome.Unchanged _ -> UNCHANGED;
      case IngestOutcome.Duplicate _ -> DUPLICATE;
      case IngestOutcome.Unpacked _ -> UNPACKED;
      case IngestOutcome.LeftOut _ -> LEFT_OUT;
      case IngestOutcome.DescriptionFaulty _ -> DESCRIPTION_FAULTY;
      case IngestOutcome.WithoutDescription _ -> WITHOUT_DESCRIPTION;
      case IngestOutcome.Unreadable _ -> UNREADABLE;
      case IngestOutcome.Failed _ -> FAILED;
      case IngestOutcome.Refused _ -> REFUSED;
      case IngestOutcome.Missing _ -> MISSING;
    };
  }

  private static OutcomeName ofText(ReadText text, OutcomeName whole) {
    return switch (text.outcome()) {
      case COMPLETE, PARTIAL -> whole;
      case IMAGE_ONLY -> IMAGE_ONLY;
      case ENCRYPTED -> ENCRYPTED;
      case DAMAGED -> text.letters() > 0 ? DAMAGED_IN_PART : DAMAGED;
      case TIMED_OUT -> TIMED_OUT;
      case TOO_LARGE -> TOO_LARGE;
      case UNSUPPORTED -> UNSUPPORTED;
      case EMPTY, NO_FILE, WITHHELD -> EMPTY;
    };
  }

  /** Whether reading a file again may bring more of its text, once something was mended. */
  static boolean isMendable(TextOutcome outcome) {
    return ofText(new ReadText(outcome, 0, 0, ""), INDEXED).failure;
  }
}
