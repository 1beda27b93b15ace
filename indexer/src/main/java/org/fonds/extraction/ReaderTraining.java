package org.fonds.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads files as a child process does, to no other end than that Java keeps what it loads and
 * compiles for it (JEP 514 and 515): it is run when the caches of a build are made.
 */
public final class ReaderTraining {

  private static final int ROUNDS = 3;

  private ReaderTraining() {}

  /**
   * Reads every file of some folders a few times.
   *
   * @param arguments folders with files of the kinds that readers meet
   */
  public static void main(String[] arguments) throws IOException {
    Extractor extractor = new Extractor(ExtractionSettings.defaults(), OcrSettings.off());
    ReaderWire.Sender<ReaderWord> nobody =
        ReaderWire.sender(OutputStream.nullOutputStream(), ReaderWord.class);
    for (int round = 0; round < ROUNDS; round++) {
      for (String folder : arguments) {
        for (Path file : files(Path.of(folder))) {
          ReaderRequest request =
              new ReaderRequest.File(
                  file.toAbsolutePath().toString(),
                  String.valueOf(file.getFileName()),
                  ReadingAids.NONE);
          new ReaderWork(extractor, request, nobody, 0).run();
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
