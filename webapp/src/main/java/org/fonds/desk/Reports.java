package org.fonds.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.IndexerException;

/** The tables of what became of each file, as runs have written them. */
public final class Reports {

  private final Path folder;

  public Reports(Path folder) {
    this.folder = folder;
  }

  /**
   * The last ones, the newest first.
   *
   * @throws IndexerException if their folder cannot be read
   */
  public List<Path> last(int most) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("ingest-.*\\.csv"))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .limit(most)
          .toList();
    } catch (IOException e) {
      throw new IndexerException(
          "The reports in " + folder + " cannot be listed (" + e + "); see to its permissions", e);
    }
  }
}
