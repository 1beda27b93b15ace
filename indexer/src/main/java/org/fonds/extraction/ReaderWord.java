package org.fonds.extraction;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a child process says while it reads a file: pages as they come, all pages, and the end. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface ReaderWord {

  /** A page that is read, for the case that a later one is the child's end. */
  record Recovered(PageText page) implements ReaderWord {}

  /** The next page of the outcome. */
  record Page(PageText page) implements ReaderWord {}

  /**
   * The outcome, without its pages.
   *
   * @param spent whether work was left behind that may never end
   */
  record End(
      Kind kind,
      FileMetadata metadata,
      List<Integer> unread,
      String reason,
      int pageCount,
      @Nullable Duration limit,
      boolean spent)
      implements ReaderWord {

    /** The kinds of {@link Extraction}. */
    enum Kind {
      TEXT,
      PARTIAL,
      IMAGE_ONLY,
      ENCRYPTED,
      DAMAGED,
      TIMED_OUT,
      TOO_LARGE,
      UNSUPPORTED,
      EMPTY
    }

    static End of(Extraction extraction, boolean spent) {
      FileMetadata said = extraction.metadata();
      return switch (extraction) {
        case Extraction.Text _ -> end(Kind.TEXT, said, "", spent);
        case Extraction.Partial partial ->
            new End(Kind.PARTIAL, said, partial.unread(), partial.reason(), 0, null, spent);
        case Extraction.ImageOnly images ->
            new End(Kind.IMAGE_ONLY, said, List.of(), "", images.pageCount(), null, spent);
        case Extraction.Encrypted _ -> end(Kind.ENCRYPTED, said, "", spent);
        case Extraction.Damaged damaged -> end(Kind.DAMAGED, said, damaged.reason(), spent);
        case Extraction.TimedOut late ->
            new End(Kind.TIMED_OUT, said, List.of(), "", 0, late.limit(), spent);
        case Extraction.TooLarge large -> end(Kind.TOO_LARGE, said, large.reason(), spent);
        case Extraction.Unsupported _ -> end(Kind.UNSUPPORTED, said, "", spent);
        case Extraction.Empty _ -> end(Kind.EMPTY, said, "", spent);
      };
    }

    private static End end(Kind kind, FileMetadata metadata, String reason, boolean spent) {
      return new End(kind, metadata, List.of(), reason, 0, null, spent);
    }

    /** The outcome with its pages. */
    Extraction with(List<PageText> pages) {
      return switch (kind) {
        case TEXT -> new Extraction.Text(metadata, pages);
        case PARTIAL -> new Extraction.Partial(metadata, pages, unread, reason);
        case IMAGE_ONLY -> new Extraction.ImageOnly(metadata, pageCount);
        case ENCRYPTED -> new Extraction.Encrypted(metadata);
        case DAMAGED -> new Extraction.Damaged(metadata, pages, reason);
        case TIMED_OUT ->
            new Extraction.TimedOut(metadata, limit == null ? Duration.ZERO : limit, pages);
        case TOO_LARGE -> new Extraction.TooLarge(metadata, pages, reason);
        case UNSUPPORTED -> new Extraction.Unsupported(metadata);
        case EMPTY -> new Extraction.Empty(metadata);
      };
    }
  }
}
