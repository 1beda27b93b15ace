package org.fonds.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that lies in the drop folder, as it was at one look.
 *
 * @param path relative to the drop folder, with {@code /}
 * @param fault why it can be no source, a sentence; null if it may be one
 */
record Dropped(Path file, String path, long sizeInBytes, Instant modified, @Nullable String fault) {

  /** What browsers and transfer programs call a file until it is whole. */
  private static final List<String> HALF_WRITTEN =
      List.of(".part", ".partial", ".filepart", ".crdownload", ".download", ".tmp");

  /** The folder right beneath the drop folder in which it lies; empty if it lies in none. */
  String topFolder() {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Whether it bears the name of a file that is still being written. */
  boolean isHalfWritten() {
    String name = path.toLowerCase(Locale.ROOT);
    return HALF_WRITTEN.stream().anyMatch(name::endsWith);
  }

  boolean isDescription() {
    return fault == null && DescriptionsBeside.isDescription(file);
  }

  /** Whether nobody has written to it since the other look. */
  boolean isAsIn(Dropped other) {
    return sizeInBytes == other.sizeInBytes && modified.equals(other.modified);
  }
}
