package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.extraction.ExtractionFixtures;
import org.fonds.extraction.OcrSettings;
import org.fonds.extraction.PageWords;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A stand-in for tesseract reads what the test says, so that a better one can take its place. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OcrAgainTest {

  @TempDir Path folder;
  private Path home = Path.of("set before each");

  @BeforeEach
  void prepare() {
    home = folder.resolve("home");
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
  }

  /** Reads every page as one word. */
  private OcrSettings reading(String word, int confidence) throws IOException {
    Path command = folder.resolve(word + ".sh");
    Files.writeString(
        command,
        """
        #!/bin/sh
        [ "$1" = --list-langs ] && { echo eng; exit 0; }
        printf '%1$s\\n' > "$2.txt"
        printf '1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t1166\\t1654\\t-1\\t\\n' > "$2.tsv"
        printf '5\\t1\\t1\\t1\\t1\\t1\\t100\\t200\\t300\\t40\\t%2$d\\t%1$s\\n' >> "$2.tsv"
        """
            .formatted(word, confidence));
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    return new OcrSettings(null, command.toString(), List.of("eng"), null, 0);
  }

  private Archive open(OcrSettings ocr) throws IOException {
    IndexerSettings plain = IngestFixtures.settings(home);
    return Archive.open(
        new IndexerSettings(
            plain.home(), plain.vocabularies(), plain.extraction(), ocr, plain.solr(), null),
        "a test");
  }

  private DocumentId ingested(String word, int confidence) throws IOException {
    return ingested(
        ExtractionFixtures.englishScan(folder.resolve("in"), "scan.pdf"), word, confidence);
  }

  private DocumentId ingested(Path scan, String word, int confidence) throws IOException {
    try (Archive archive = open(reading(word, confidence))) {
      return IngestFixtures.document(IngestFixtures.run(archive, scan), "scan.pdf");
    }
  }

  private static List<String> again(Archive archive, @Nullable Integer below) {
    return IngestFixtures.words(
        archive.ingest().readImages(new OcrWanted.Again(below), progress -> {}, new StopRequest()));
  }

  private static String text(Archive archive, DocumentId id, int version) {
    StoredDocument document = archive.store().find(id, version).orElseThrow();
    return document.pages().getFirst().text();
  }

  @Nested
  class A_document_that_OCR_has_read {

    @Test
    void goes_by_the_page_labels_of_its_file() throws IOException {
      Path scan =
          ExtractionFixtures.labelled(
              ExtractionFixtures.englishScan(folder.resolve("in"), "scan.pdf"));
      DocumentId id = ingested(scan, "archlve", 60);

      try (Archive archive = open(reading("archive", 95))) {
        assertThat(archive.store().find(id).orElseThrow().pageNames().label(1)).contains("iv");
        assertThat(again(archive, null)).containsExactly("scan.pdf: read again");
        assertThat(text(archive, id, 2)).isEqualTo("archive");
        assertThat(archive.store().find(id).orElseThrow().pageNames().label(1)).contains("iv");
      }
    }

    @Test
    void is_read_anew_and_keeps_its_earlier_text_as_a_version() throws IOException {
      DocumentId id = ingested("archlve", 60);

      try (Archive archive = open(reading("archive", 95))) {
        assertThat(again(archive, null)).containsExactly("scan.pdf: read again");

        assertThat(text(archive, id, 1)).isEqualTo("archlve");
        assertThat(text(archive, id, 2)).isEqualTo("archive");
        assertThat(archive.store().places(id).values())
            .flatExtracting(PageWords::lines)
            .flatExtracting(PageWords.Line::words)
            .extracting(PageWords.Word::text)
            .containsExactly("archive");
        assertThat(IngestFixtures.found(archive, "ocr_quality:reliable")).isEqualTo(1);
        assertThat(IngestFixtures.found(archive, "ocr_quality:doubtful")).isZero();
      }
    }

    @Test
    void is_left_alone_if_it_is_sure_enough() throws IOException {
      DocumentId id = ingested("archive", 80);

      try (Archive archive = open(reading("other", 99))) {
        assertThat(again(archive, 75)).isEmpty();
        assertThat(again(archive, 81)).containsExactly("scan.pdf: read again");
        assertThat(text(archive, id, 2)).isEqualTo("other");
      }
    }

    @Test
    void gets_no_version_if_the_words_are_the_same() throws IOException {
      DocumentId id = ingested("archive", 80);

      try (Archive archive = open(reading("archive", 80))) {
        assertThat(again(archive, null)).containsExactly("scan.pdf: unchanged");
        assertThat(archive.store().versions(id)).hasSize(1);
      }
    }

    @Test
    void keeps_its_text_if_reading_it_again_fails() throws IOException {
      DocumentId id = ingested("archive", 80);
      OcrSettings broken = reading("broken", 80);
      Files.writeString(
          Path.of(broken.command()),
          "#!/bin/sh\n[ \"$1\" = --list-langs ] && { echo eng; exit 0; }\nexit 1\n");

      try (Archive archive = open(broken)) {
        IngestReport report =
            archive
                .ingest()
                .readImages(new OcrWanted.Again(null), progress -> {}, new StopRequest());

        assertThat(report.hasFailures()).isTrue();
        assertThat(archive.store().versions(id)).hasSize(1);
        assertThat(text(archive, id, 1)).isEqualTo("archive");
      }
    }
  }

  @Nested
  class A_copy_to_select_words_in {

    @Test
    void is_made_when_the_document_is_and_again_when_it_is_missing() throws IOException {
      DocumentId id = ingested("archive", 80);
      Path copy = home.resolve("derivatives/" + id + "/access.pdf");
      assertThat(copy).exists();
      Files.delete(copy);

      try (Archive archive = open(OcrSettings.off())) {
        assertThat(archive.accessCopies().find(id)).contains(copy);
        assertThat(copy).exists();
        try (Stream<Path> files = Files.list(copy.resolveSibling(""))) {
          assertThat(files).containsExactly(copy);
        }
      }
    }

    @Test
    void is_not_made_of_what_OCR_has_not_read() throws IOException {
      Path text = IngestFixtures.write(folder, "a.txt");
      try (Archive archive = open(OcrSettings.off())) {
        IngestReport report = IngestFixtures.run(archive, text);

        assertThat(archive.accessCopies().find(IngestFixtures.document(report, "a.txt"))).isEmpty();
        assertThat(home.resolve("derivatives")).doesNotExist();
      }
    }
  }
}
