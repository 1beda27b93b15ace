package org.fonds.extraction;

import java.util.List;
import java.util.SortedMap;

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

  /**
   * The child has drawn a page, or could not.
   *
   * @param turned by how many degrees clockwise
   * @param failure why it could not; empty if it could
   */
  record Drawn(int turned, String failure) implements ReaderAnswer {}

  /** The child has looked for the places of words. */
  record WordsFound(SortedMap<Integer, PageWords> words) implements ReaderAnswer {}

  /** In what state a child is left. */
  enum Child {
    /** It can go on with other files. */
    SOUND,
    /** It finishes what it has in hand, and gets nothing more. */
    SPENT,
    /** What it has in hand is lost. */
    ENDED
  }

  default Child child() {
    return switch (this) {
      case Read read -> soundUnless(read.spent());
      case PartTaken part -> soundUnless(part.spent());
      case Unpacked _, Drawn _, WordsFound _ -> Child.SOUND;
      case Copied copied -> soundUnless(copied.outcome() instanceof AccessCopyOutcome.NotMade);
      case Lost _, Silent _ -> Child.ENDED;
    };
  }

  private static Child soundUnless(boolean spent) {
    return spent ? Child.SPENT : Child.SOUND;
  }

  /**
   * The child ended while it had the file in hand.
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
