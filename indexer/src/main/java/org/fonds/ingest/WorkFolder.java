package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.IndexerException;

/** Folders for a while, within the one for what is unpacked. */
final class WorkFolder {

  private WorkFolder() {}

  /**
   * A new and empty folder.
   *
   * @throws IndexerException if the disk refuses
   */
  static Path create(Path work, String name) {
    try {
      return Files.createTempDirectory(Files.createDirectories(work), name);
    } catch (IOException e) {
      throw broken(work, "written", e);
    }
  }

  /**
   * Deletes a folder with all in it.
   *
   * @throws IndexerException if the disk refuses
   */
  static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw broken(folder, "cleared", e);
    }
  }

  private static IndexerException broken(Path folder, String done, IOException cause) {
    return new IndexerException(
        "The folder %s cannot be %s (%s); see to the disk".formatted(folder, done, cause), cause);
  }
}
