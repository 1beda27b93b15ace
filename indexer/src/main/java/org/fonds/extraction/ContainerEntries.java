package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The entries of a container, one after another. */
sealed interface ContainerEntries permits ZipEntries, TarEntries {

  /**
   * Hands every entry on.
   *
   * @return why some files could not be taken out, each in a sentence; empty if all could be
   * @throws IOException if the disk refuses what the taker writes
   */
  List<String> handOn(Taker taker) throws IOException;

  /** Takes the entries. */
  interface Taker {

    /**
     * A file.
     *
     * @param path as the container names it
     * @param content to be read to its end; throws {@link BrokenContentException} where the
     *     container is broken
     * @return false if the content was broken; nothing of it is kept then
     */
    boolean file(String path, InputStream content) throws IOException;

    /** Something that is no file. */
    void leaveOut(String path, String reason);
  }

  /** Thrown by a stream out of a container that is broken there. */
  final class BrokenContentException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenContentException(String reason) {
      super(reason);
    }

    BrokenContentException(Exception cause) {
      super(Reasons.of(cause), cause);
    }
  }
}
