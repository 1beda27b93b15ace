package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files for the tests of other packages. */
public final class ExtractionFixtures {

  private ExtractionFixtures() {}

  /** Writes a PDF of one page that is an image of English words. */
  public static Path englishScan(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    return FileFixtures.scan(folder.resolve(name), FileFixtures.ENGLISH);
  }

  /** Lets a PDF call its pages iv, v, vi and so on. */
  public static Path labelled(Path file) throws IOException {
    return FileFixtures.labelled(file);
  }

  /** Writes a PDF of English words that opens with the password {@code user}. */
  public static Path lockedPdf(Path folder, String name) throws IOException {
    return lockedPdf(folder, name, "user");
  }

  /** Writes a PDF of English words that opens with a password. */
  public static Path lockedPdf(Path folder, String name, String password) throws IOException {
    return FileFixtures.encryptedPdf(folder.resolve(name), password);
  }

  /** Writes a PDF without any page that a reader could find. */
  public static Path pdfWithoutPages(Path folder, String name) throws IOException {
    return HostileFiles.pdfWithAPageTreeInALoop(folder.resolve(name));
  }

  /** Writes an XML file that is cut off after some words. */
  public static Path xmlCutOff(Path folder, String name, String words) throws IOException {
    return Files.writeString(
        folder.resolve(name), "<?xml version=\"1.0\"?>\n<text><p>" + words + "</p><p></text>");
  }
}
