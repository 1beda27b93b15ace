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
   * The child ended over the file.
   *
   * @param recovered the pages that it had read by then
   */
  record Lost(List<PageText> recovered, int exitCode) implements ReaderAnswer {
    public Lost {
      recovered = List.copyOf(recovered);
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
   */
  record Silent(List<PageText> recovered) implements ReaderAnswer {
    public Silent {
      recovered = List.copyOf(recovered);
    }
  }
}
