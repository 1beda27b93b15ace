package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odd real PDFs of others, where they are at hand; OCR is off, or it would take an hour. */
class CorpusTest {

  private static final Extractor EXTRACTOR =
      new Extractor(ExtractionSettings.defaults(), OcrSettings.off());

  private final Optional<Path> corpus = corpus();

  static Optional<Path> corpus() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolveSibling("shared").resolve("corpus").resolve("pdfs"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private List<Path> files(String beginning) throws IOException {
    try (Stream<Path> files = Files.walk(corpus.orElseThrow())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
          .sorted()
          .toList();
    }
  }

  @BeforeEach
  void needs_the_corpus() {
    assumeTrue(corpus.isPresent(), "skipped: ../shared/corpus/pdfs beside the project is missing");
  }

  @Test
  void Every_file_has_an_outcome_and_none_throws() throws IOException {
    List<Path> files = files("");

    assertThat(files)
        .isNotEmpty()
        .allSatisfy(file ->
            assertThatCode(() -> EXTRACTOR.extract(file, String.valueOf(file.getFileName())))
                .doesNotThrowAnyException());
  }

  @Test
  void Locked_files_are_encrypted() throws IOException {
    for (String name :
        List.of("libreoffice-writer-password", "password-example", "testUnicodePassword")) {
      assertThat(files(name))
          .isNotEmpty()
          .allSatisfy(file ->
              assertThat(EXTRACTOR.extract(file, "a.pdf"))
                  .isInstanceOf(Extraction.Encrypted.class));
    }
  }

  @Test
  void Broken_files_are_damaged() throws IOException {
    assertThat(files("invalid.pdf"))
        .isNotEmpty()
        .allSatisfy(file ->
            assertThat(EXTRACTOR.extract(file, "a.pdf")).isInstanceOf(Extraction.Damaged.class));
  }

  @Test
  void Scans_are_images_without_OCR() throws IOException {
    for (String name : List.of("linn.pdf", "skew.pdf", "testOCR.pdf")) {
      assertThat(files(name))
          .isNotEmpty()
          .allSatisfy(file ->
              assertThat(EXTRACTOR.extract(file, "a.pdf"))
                  .isInstanceOf(Extraction.ImageOnly.class));
    }
  }
}
