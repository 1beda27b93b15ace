package org.fonds.benchmark.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder for files, homes and logs of one benchmark; gone when it is closed. */
public final class WorkFolder implements AutoCloseable {

  private final Path folder;

  private WorkFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes one.
   *
   * @param parent an existing folder on the disk that is to be measured
   * @throws BenchmarkException if it cannot be made there
   */
  public static WorkFolder in(Path parent) {
    try {
      return new WorkFolder(Files.createTempDirectory(parent.toAbsolutePath(), "fonds-benchmark-"));
    } catch (IOException e) {
      throw new BenchmarkException(
          "no temporary folder can be made in " + parent + "; name another one with --work", e);
    }
  }

  /** The path of something in the folder that need not exist. */
  public Path resolve(String name) {
    return folder.resolve(name);
  }

  /** Makes a folder in it. */
  public Path make(String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new BenchmarkException(folder + " cannot be deleted; delete it by hand", e);
    }
  }
}
