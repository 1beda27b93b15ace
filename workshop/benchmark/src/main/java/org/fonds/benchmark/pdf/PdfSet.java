package org.fonds.benchmark.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * PDFs brought together in one folder under numbers, so that every program is given the same files
 * and nothing that lies beside them.
 *
 * @param pdfs in the order of their numbers
 */
record PdfSet(Path folder, List<Pdf> pdfs) {

  PdfSet {
    pdfs = List.copyOf(pdfs);
  }

  /**
   * Brings files together as hard links, or as copies where a link cannot be made. Each is read
   * once, so that every program finds it in the system's cache.
   */
  static PdfSet gather(List<Path> sources, Path folder) {
    List<Pdf> pdfs = new ArrayList<>();
    for (Path source : sources) {
      Path file = folder.resolve(String.format(Locale.ROOT, "%06d.pdf", pdfs.size() + 1));
      try {
        link(source, file);
        pdfs.add(Pdf.of(source, file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new PdfSet(folder, pdfs);
  }

  private static void link(Path source, Path file) throws IOException {
    try {
      Files.createLink(file, source);
    } catch (IOException | UnsupportedOperationException anotherDiskOrNoRight) {
      Files.copy(source, file);
    }
  }

  List<Pdf> longestFirst() {
    return pdfs.stream().sorted(Comparator.comparingLong(Pdf::sizeInBytes).reversed()).toList();
  }

  long sizeInBytes() {
    return pdfs.stream().mapToLong(Pdf::sizeInBytes).sum();
  }
}
