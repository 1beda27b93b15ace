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
}
