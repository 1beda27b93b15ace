package org.fonds.ingest;

import java.util.List;
import org.fonds.extraction.Extraction;
import org.fonds.extraction.FileMetadata;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Part;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;

/**
 * What the store keeps of an extraction.
 *
 * @param reason a sentence on what could not be read; empty if all could
 */
record Reading(
    FileMetadata metadata,
    TextOutcome outcome,
    List<PageText> pages,
    List<Part> parts,
    int pageCount,
    String reason) {

  static Reading of(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Text text ->
          of(text, TextOutcome.COMPLETE, text.pages().size(), reason(TextOutcome.COMPLETE));
      case Extraction.Partial partial ->
          of(partial, TextOutcome.PARTIAL, partial.pages().size(), partial.reason());
      case Extraction.ImageOnly images ->
          of(images, TextOutcome.IMAGE_ONLY, images.pageCount(), reason(TextOutcome.IMAGE_ONLY));
      case Extraction.Damaged damaged ->
          cut(damaged, TextOutcome.DAMAGED, reason(TextOutcome.DAMAGED) + ": " + damaged.reason());
      case Extraction.TimedOut slow ->
          cut(
              slow,
              TextOutcome.TIMED_OUT,
              "reading took longer than " + slow.limit().toSeconds() + " seconds");
      case Extraction.TooLarge large -> cut(large, TextOutcome.TOO_LARGE, large.reason());
      case Extraction.Unsupported strange ->
          of(
              strange,
              TextOutcome.UNSUPPORTED,
              0,
              "no reader for " + strange.metadata().mediaType() + " is known");
      case Extraction.Encrypted locked ->
          of(locked, TextOutcome.ENCRYPTED, 0, reason(TextOutcome.ENCRYPTED));
      case Extraction.Empty empty -> of(empty, TextOutcome.EMPTY, 0, reason(TextOutcome.EMPTY));
    };
  }

  private static Reading of(Extraction read, TextOutcome outcome, int pageCount, String reason) {
    return new Reading(read.metadata(), outcome, read.pages(), read.parts(), pageCount, reason);
  }

  /** What was read before reading broke off is kept. */
  private static Reading cut(Extraction read, TextOutcome outcome, String reason) {
    int last = read.pages().stream().mapToInt(PageText::number).max().orElse(0);
    return of(read, outcome, last, reason);
  }

  /** A document with the text of this reading; who has no description gets what the file says. */
  StoredDocument appliedTo(StoredDocument before) {
    String type =
        metadata.mediaType().equals(FileMetadata.UNKNOWN_TYPE)
            ? before.file().mediaType()
            : metadata.mediaType();
    StoredDocument read =
        before.readAs(before.file().readAs(type, pageCount), outcome, pages, parts);
    return before.description().described()
        ? read
        : read.withDescription(Undescribed.description(before.file().name(), metadata, pages));
  }

  /** What a report says of it. */
  ReadText text() {
    return ReadText.of(outcome, pages, pageCount, note());
  }

  /** What a report says of how it was read; empty if nothing. */
  String note() {
    String opened = metadata.unlocked() ? "opened with a password" : "";
    return reason.isEmpty() || opened.isEmpty() ? reason + opened : reason + "; " + opened;
  }

  /** What a report says of a text that is not complete; empty if it is. */
  static String reason(TextOutcome outcome) {
    return switch (outcome) {
      case COMPLETE, NO_FILE, WITHHELD -> "";
      case PARTIAL -> "only some of its pages could be read";
      case IMAGE_ONLY ->
          "its pages are images and OCR is not available: switched off, or tesseract is not installed";
      case ENCRYPTED ->
          "the file is locked by a password; give it in its description, or by --passwords with --retry";
      case DAMAGED -> "the file is damaged";
      case TIMED_OUT -> "reading took too long";
      case TOO_LARGE -> "the file is beyond a limit of the settings";
      case UNSUPPORTED -> "no reader for this type of file is known";
      case EMPTY -> "the file has no bytes";
    };
  }
}
