package org.fonds.extraction;

import java.util.List;

/** What became of unpacking a file like a folder. */
public sealed interface Unpacking {

  /** It is no ZIP and no TAR, or is one only on the inside, such as an office file. */
  record NoContainer() implements Unpacking {}

  /**
   * All its files were taken out.
   *
   * @param cut how many of their paths led out of the container and were cut
   */
  record Whole(List<Member> members, List<LeftOut> leftOut, int cut) implements Unpacking {
    public Whole {
      members = List.copyOf(members);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * Some of its files could not be taken out: it is broken, or locked by a password.
   *
   * @param members those that could be; may be empty
   * @param reason a sentence for the report
   * @param locked whether a password, and nothing else, is in the way
   */
  record InPart(List<Member> members, List<LeftOut> leftOut, String reason, boolean locked)
      implements Unpacking {
    public InPart {
      members = List.copyOf(members);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** It expands beyond every measure; nothing was taken out of it. */
  record Refused(String reason) implements Unpacking {}

  /**
   * Something in a container that is no file.
   *
   * @param reason a sentence for the report
   */
  record LeftOut(String path, String reason) {}
}
