package org.fonds.extraction;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What a child process says while it reads a file: pages as they come, all pages, and the end. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface ReaderWord {

  /** A page that is read, for the case that a later one is the child's end. */
  record Recovered(PageText page) implements ReaderWord {}

  /** Images of pages are read from now on. */
  record ImagesBegun() implements ReaderWord {}

  /** A file within the file that is read, for the same case. */
  record RecoveredPart(Part part) implements ReaderWord {}

  /**
   * What was asked to be taken out is done.
   *
   * @param reason why there is nothing; empty if there is
   */
  record PartTaken(String reason, boolean spent) implements ReaderWord {}

  /**
   * A file was taken out of a container.
   *
   * @param file absolute
   */
  record MemberTaken(String path, String file) implements ReaderWord {}

  /** Something large is being taken out of a container. */
  record StillUnpacking() implements ReaderWord {}

  /** What became of a container, without its files. */
  record Unpacked(Result result, String reason, List<Unpacking.LeftOut> leftOut, int cut)
      implements ReaderWord {

    /** The kinds of {@link Unpacking}. */
    enum Result {
      NO_CONTAINER,
      WHOLE,
      IN_PART,
      LOCKED_IN_PART,
      REFUSED
    }

    static Unpacked of(Unpacking unpacking) {
      return switch (unpacking) {
        case Unpacking.NoContainer _ -> new Unpacked(Result.NO_CONTAINER, "", List.of(), 0);
        case Unpacking.Whole whole -> new Unpacked(Result.WHOLE, "", whole.leftOut(), whole.cut());
        case Unpacking.InPart part ->
            new Unpacked(
                part.locked() ? Result.LOCKED_IN_PART : Result.IN_PART,
                part.reason(),
                part.leftOut(),
                0);
        case Unpacking.Refused refused ->
            new Unpacked(Result.REFUSED, refused.reason(), List.of(), 0);
      };
    }

    /** The same with its files. */
    Unpacking with(List<Member> members) {
      return switch (result) {
        case NO_CONTAINER -> new Unpacking.NoContainer();
        case WHOLE -> new Unpacking.Whole(members, leftOut, cut);
        case IN_PART -> new Unpacking.InPart(members, leftOut, reason, false);
        case LOCKED_IN_PART -> new Unpacking.InPart(members, leftOut, reason, true);
        case REFUSED -> new Unpacking.Refused(reason);
      };
    }
  }

  /**
   * A copy is made.
   *
   * @param failure why it is not; null if it is
   */
  record Copied(@Nullable String failure) implements ReaderWord {}

  /**
   * A page is drawn.
   *
   * @param turned by how many degrees clockwise
   * @param failure why it is not; null if it is
   */
  record Drawn(int turned, @Nullable String failure) implements ReaderWord {}

  /** The words of some pages are found; of pages that are not among them they cannot be. */
  record WordsFound(SortedMap<Integer, PageWords> words) implements ReaderWord {}

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
      List<Part> parts,
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
        case Extraction.Text text -> end(Kind.TEXT, said, "", text.parts(), spent);
        case Extraction.Partial partial ->
            new End(
                Kind.PARTIAL,
                said,
                partial.unread(),
                partial.reason(),
                0,
                null,
                partial.parts(),
                spent);
        case Extraction.ImageOnly images ->
            new End(
                Kind.IMAGE_ONLY, said, List.of(), "", images.pageCount(), null, List.of(), spent);
        case Extraction.Encrypted _ -> end(Kind.ENCRYPTED, said, "", List.of(), spent);
        case Extraction.Damaged damaged ->
            end(Kind.DAMAGED, said, damaged.reason(), damaged.parts(), spent);
        case Extraction.TimedOut late ->
            new End(Kind.TIMED_OUT, said, List.of(), "", 0, late.limit(), late.parts(), spent);
        case Extraction.TooLarge large ->
            end(Kind.TOO_LARGE, said, large.reason(), large.parts(), spent);
        case Extraction.Unsupported _ -> end(Kind.UNSUPPORTED, said, "", List.of(), spent);
        case Extraction.Empty _ -> end(Kind.EMPTY, said, "", List.of(), spent);
      };
    }

    private static End end(
        Kind kind, FileMetadata metadata, String reason, List<Part> parts, boolean spent) {
      return new End(kind, metadata, List.of(), reason, 0, null, parts, spent);
    }

    /** The outcome with its pages. */
    Extraction with(List<PageText> pages) {
      return switch (kind) {
        case TEXT -> new Extraction.Text(metadata, pages, parts);
        case PARTIAL -> new Extraction.Partial(metadata, pages, unread, reason, parts);
        case IMAGE_ONLY -> new Extraction.ImageOnly(metadata, pageCount);
        case ENCRYPTED -> new Extraction.Encrypted(metadata);
        case DAMAGED -> new Extraction.Damaged(metadata, pages, reason, parts);
        case TIMED_OUT ->
            new Extraction.TimedOut(metadata, limit == null ? Duration.ZERO : limit, pages, parts);
        case TOO_LARGE -> new Extraction.TooLarge(metadata, pages, reason, parts);
        case UNSUPPORTED -> new Extraction.Unsupported(metadata);
        case EMPTY -> new Extraction.Empty(metadata);
      };
    }
  }
}
