package org.fonds.ingest;

import java.nio.file.Path;
import java.util.List;
import org.fonds.extraction.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to bring in.
 *
 * @param paths files and folders
 * @param partition the share of their files that is wanted
 * @param retry the failed files that alone are wanted, also those whose documents are in the store
 *     already; null if all are wanted that are new
 * @param passwords tried on every locked file, after that of its description
 */
public record IngestOrder(
    List<Path> paths, Partition partition, @Nullable Retry retry, Passwords passwords) {

  public IngestOrder {
    paths = List.copyOf(paths);
  }

  /** Everything that is new in files and folders. */
  public static IngestOrder of(List<Path> paths) {
    return new IngestOrder(paths, Partition.WHOLE, null, Passwords.NONE);
  }

  /** Whether a file is to be looked at. */
  boolean wants(String path) {
    return partition.has(path) && (retry == null || retry.concerns(path));
  }

  /** Whether one of the files within a container is to be brought in. */
  boolean wantsOf(String container, String path) {
    return retry == null || retry.has(container) || retry.has(path);
  }
}
