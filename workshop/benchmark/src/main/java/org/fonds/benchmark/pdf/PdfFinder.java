package org.fonds.benchmark.pdf;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fonds.benchmark.measurement.BenchmarkException;

/** Finds PDFs by their names. */
final class PdfFinder {

  private PdfFinder() {}

  /**
   * The PDFs among files and in folders with all beneath them, by path, none twice.
   *
   * @throws BenchmarkException if a path leads nowhere or nothing is found
   */
  static List<Path> find(List<Path> filesAndFolders) {
    List<Path> found =
        filesAndFolders.stream().flatMap(PdfFinder::under).distinct().sorted().toList();
    if (found.isEmpty()) {
      throw new BenchmarkException("no PDF is found; name folders with files *.pdf");
    }
    return found;
  }

  private static Stream<Path> under(Path start) {
    if (!Files.exists(start)) {
      throw new BenchmarkException("there is no file or folder " + start);
    }
    try (Stream<Path> paths = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      return paths
          .filter(PdfFinder::isPdf)
          .map(path -> path.toAbsolutePath().normalize())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new BenchmarkException(start + " cannot be looked through: " + e.getMessage(), e);
    }
  }

  private static boolean isPdf(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
        && Files.isRegularFile(path);
  }
}
