package org.fonds.benchmark.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the files of a folder take, as long as they are. */
public final class FolderSize {

  private FolderSize() {}

  /** Bytes of all files in a folder and beneath it. */
  public static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of all files in the folders of this name that lie beneath a folder. */
  public static long bytes(Path folder, String name) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isDirectory)
          .filter(each -> each.endsWith(name))
          .mapToLong(FolderSize::bytes)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
