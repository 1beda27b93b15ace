package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one document may expand to: how many files within it are taken out, and how large they are
 * altogether. Safe for threads.
 */
final class Expansion {

  private static final int MOST_PARTS = 10_000;
  private static final int BUFFER = 1 << 16;

  private final int megabytes;
  private long bytesLeft;
  private int partsLeft = MOST_PARTS;
  private @Nullable String exceeded;

  /**
   * @param megabytes of all files within the document
   */
  Expansion(int megabytes) {
    this.megabytes = megabytes;
    this.bytesLeft = megabytes * 1_000_000L;
  }

  /** Which limit was met, in a sentence; empty as long as none was. */
  synchronized Optional<String> exceeded() {
    return Optional.ofNullable(exceeded);
  }

  /**
   * Copies a file that lies within another, if there is room for it.
   *
   * @return false if a limit was met; then nothing of it is kept, and nothing more is taken
   */
  synchronized boolean copy(InputStream content, Path target) throws IOException {
    if (exceeded != null) {
      return false;
    }
    if (partsLeft-- == 0) {
      exceeded = "it holds more than " + MOST_PARTS + " files; the rest was left out";
      return false;
    }
    if (!copyWhatFits(content, target)) {
      exceeded =
          "the files within it take more than "
              + megabytes
              + " MB; fonds.extraction.expandedMegabytes raises the limit";
      Files.delete(target);
      return false;
    }
    return true;
  }

  private boolean copyWhatFits(InputStream content, Path target) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(target)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        bytesLeft -= read;
        if (bytesLeft < 0) {
          return false;
        }
        out.write(buffer, 0, read);
      }
      return true;
    }
  }
}
