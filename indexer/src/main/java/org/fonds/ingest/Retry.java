package org.fonds.ingest;

import java.nio.file.Path;
import java.util.Set;
import org.fonds.description.IndexerException;

/**
 * The files that failed in an earlier run.
 *
 * @param paths as that run named them
 */
public record Retry(Set<String> paths) {

  public Retry {
    paths = Set.copyOf(paths);
  }

  /**
   * Reads them from the report of that run.
   *
   * @throws IndexerException if it cannot be read or is no such report
   */
  public static Retry of(Path report) {
    return new Retry(ReportFile.failures(report));
  }

  /** Whether a file failed. */
  boolean has(String path) {
    return paths.contains(path);
  }

  /** Whether a file failed, or one within it. */
  boolean concerns(String path) {
    return has(path) || paths.stream().anyMatch(each -> each.startsWith(path + "/"));
  }
}
