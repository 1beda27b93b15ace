package org.fonds.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.fonds.description.IndexerException;

/** The room on the disk where uploads lie. */
final class Room {

  /** A database and an index that cannot write any more are worse than a file that is refused. */
  private static final long LEFT_FREE_IN_BYTES = 64L * 1024 * 1024;

  private static final double MEGABYTE = 1024.0 * 1024;

  private Room() {}

  /**
   * Why there is no room for a file; empty if there is.
   *
   * @param promised bytes that are still to come of files that may be sent already
   */
  static Optional<String> lacking(Path folder, long sizeInBytes, long promised) {
    long free = free(folder);
    // It lies here and, for a moment, in the inbox too.
    long wanted = LEFT_FREE_IN_BYTES + promised + 2 * sizeInBytes;
    return free >= wanted ? Optional.empty() : Optional.of(full(folder, free, sizeInBytes));
  }

  private static String full(Path folder, long free, long sizeInBytes) {
    return ("The disk of this archive has %s free, too little for a file of %s and the others that"
            + " are being sent. Whoever runs the archive has to make room on the disk of %s; then"
            + " send it again.")
        .formatted(megabytes(free), megabytes(sizeInBytes), folder);
  }

  /** What to say when a write has met a full disk. */
  static String fullMeanwhile(Path folder) {
    return ("The disk of this archive is full (%s free). What has come of this file is kept; whoever"
            + " runs the archive has to make room on the disk of %s, then it goes on where it"
            + " stopped.")
        .formatted(megabytes(free(folder)), folder);
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new IndexerException(
          "The disk of %s does not say how much room it has (%s); see to the disk"
              .formatted(folder, e),
          e);
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
