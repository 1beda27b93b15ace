package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.extraction.ExtractionFixtures;
import org.fonds.extraction.OcrSettings;
import org.fonds.extraction.PageText;
import org.fonds.index.TextLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A stand-in for tesseract reads a page with a line of specks and one with an initial. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class NoiseInScansTest {

  private static final String TEXT = "order of the committee\no  aa\nof the state\nU";

  @TempDir Path folder;
  private Path home = Path.of("set before each");

  @BeforeEach
  void prepare() {
    home = folder.resolve("home");
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
  }

  @Test
  void is_kept_in_the_store_and_has_no_words_in_the_index() throws IOException {
    Path scan = ExtractionFixtures.englishScan(folder.resolve("in"), "scan.pdf");
    try (Archive archive = open(12)) {
      DocumentId id = IngestFixtures.document(IngestFixtures.run(archive, scan), "scan.pdf");

      assertThat(archive.store().find(id).orElseThrow().pages())
          .extracting(PageText::text)
          .containsExactly(TEXT);
      assertNoiseHasNoWords(archive);
    }
  }

  @Test
  void has_none_after_the_index_was_made_again() throws IOException {
    Path scan = ExtractionFixtures.englishScan(folder.resolve("in"), "scan.pdf");
    try (Archive archive = open(12)) {
      IngestFixtures.run(archive, scan);
      archive.index().clear();
      archive.index().commit();
    }
    try (Archive archive = open(12)) {
      archive.ingest().resume();

      assertNoiseHasNoWords(archive);
    }
  }

  @Test
  void is_only_what_the_reading_was_unsure_of() throws IOException {
    Path scan = ExtractionFixtures.englishScan(folder.resolve("in"), "scan.pdf");
    try (Archive archive = open(90)) {
      IngestFixtures.run(archive, scan);

      assertThat(IngestFixtures.found(archive, "exact:aa")).isEqualTo(1);
    }
  }

  private static void assertNoiseHasNoWords(Archive archive) {
    assertThat(IngestFixtures.found(archive, "exact:aa")).isZero();
    assertThat(IngestFixtures.found(archive, "exact:u")).isEqualTo(1);
    String phrase =
        Stream.of(TextLanguage.values())
            .map(language -> language.text().solrName() + ":\"committee of the state\"")
            .collect(Collectors.joining(" OR "));
    assertThat(IngestFixtures.found(archive, phrase)).isEqualTo(1);
  }

  private Archive open(int sureOfTheSpecks) throws IOException {
    IndexerSettings plain = IngestFixtures.settings(home);
    return Archive.open(
        new IndexerSettings(
            plain.home(),
            plain.vocabularies(),
            plain.extraction(),
            tesseract(sureOfTheSpecks),
            plain.solr(),
            null),
        "a test");
  }

  private OcrSettings tesseract(int sureOfTheSpecks) throws IOException {
    Path command = folder.resolve("tesseract.sh");
    Files.writeString(
        command,
        """
        #!/bin/sh
        [ "$1" = --list-langs ] && { echo eng; exit 0; }
        printf 'order of the committee\\no  aa\\nof the state\\nU\\n' > "$2.txt"
        word() { printf '5\\t1\\t1\\t1\\t%%d\\t1\\t100\\t200\\t300\\t40\\t%%d\\t%%s\\n' "$@"; }
        {
          printf '1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t1166\\t1654\\t-1\\t\\n'
          word 1 95 order 1 95 of 1 95 the 1 95 committee 2 %1$d o 2 %1$d aa
          word 3 95 of 3 95 the 3 95 state 4 95 U
        } > "$2.tsv"
        """
            .formatted(sureOfTheSpecks));
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    return new OcrSettings(null, command.toString(), List.of("eng"), null, 0);
  }
}
