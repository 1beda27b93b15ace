package org.fonds.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be said and done when a disk takes no more. */
public final class FullDisk {

  /** With less than this a disk counts as full, whatever the failed write says of itself. */
  private static final long NEXT_TO_NOTHING_IN_BYTES = 64 * 1024;

  private FullDisk() {}

  /**
   * A sentence without a full stop, if the failure came because the disk of a folder is full.
   *
   * @param folder where something was to be written
   */
  public static Optional<String> sentence(Path folder, Throwable failure) {
    return isFull(folder, failure)
        ? Optional.of(
            "The disk of "
                + folder
                + " is full; make room and type the same command again, which goes on there:"
                + " nothing stored or accepted is lost")
        : Optional.empty();
  }

  private static boolean isFull(Path folder, Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .map(cause -> String.valueOf(cause.getMessage()))
            .anyMatch(message ->
                message.contains("No space left on device")
                    || message.contains("Disk quota exceeded")
                    || message.contains("not enough space on the disk"))
        || hasNextToNothing(folder);
  }

  private static boolean hasNextToNothing(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING_IN_BYTES;
    } catch (IOException e) {
      // A disk that does not answer may have any fault.
      return false;
    }
  }
}
