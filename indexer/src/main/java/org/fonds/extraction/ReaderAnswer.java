package org.fonds.extraction;

import java.util.List;

/** What came of giving a file to a child process. */
sealed interface ReaderAnswer {

  /**
   * The child has read the file.
   *
   * @param spent whether work was left behind in the child that may never end
   */
  record Read(Extraction extraction, boolean spent) implements ReaderAnswer {}

  /**
   * The child has taken a file out, or found no way to.
   *
   * @param reason why it could not; empty if it could
   * @param spent whether work was left behind in the child that may never end
   */
  record PartTaken(String reason, boolean spent) implements ReaderAnswer {}

  /** The child has unpacked a container, or found none. */
  record Unpacked(Unpacking unpacking) implements ReaderAnswer {}

  /** The child has made a copy of a scan, or could not. */
  record Copied(AccessCopyOutcome outcome) implements ReaderAnswer {}

  /** Whether the child can go on with other files. */
  default boolean leavesChildSound() {
    return switch (this) {
      case Read read -> !read.spent();
      case PartTaken part -> !part.spent();
      case Unpacked _ -> true;
      case Copied copied -> copied.outcome() instanceof AccessCopyOutcome.Made;
      case Lost _, Silent _ -> false;
    };
  }

  /**
   * The child ended over the file.
   *
   * @param recovered the pages that it had read by then
   * @param parts the files within the file to which some of the pages belong
   */
  record Lost(List<PageText> recovered, List<Part> parts, int exitCode) implements ReaderAnswer {
    public Lost {
      recovered = List.copyOf(recovered);
      parts = List.copyOf(parts);
    }

    /** Java's own code where it is told to end when its memory does. */
    boolean isOutOfMemory() {
      return exitCode == 3;
    }

    boolean isCrash() {
      return !isOutOfMemory();
    }
  }

  /**
   * The child said nothing for longer than any file may take.
   *
   * @param recovered the pages that it had read by then
   * @param parts the files within the file to which some of the pages belong
   */
  record Silent(List<PageText> recovered, List<Part> parts) implements ReaderAnswer {
    public Silent {
      recovered = List.copyOf(recovered);
      parts = List.copyOf(parts);
    }
  }
}
