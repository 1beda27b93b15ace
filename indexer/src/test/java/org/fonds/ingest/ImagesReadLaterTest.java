package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.fonds.description.DocumentId;
import org.fonds.extraction.ExtractionFixtures;
import org.fonds.extraction.ExtractionSettings;
import org.fonds.extraction.OcrSettings;
import org.fonds.extraction.Tesseract;
import org.fonds.store.DocumentVersion;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs tesseract; with {@code CI} in the environment it fails where there is none. */
class ImagesReadLaterTest {

  @TempDir Path folder;

  @BeforeAll
  static void needs_tesseract() {
    assumeTrue(
        System.getenv("CI") != null || Tesseract.find(OcrSettings.defaults()).isPresent(),
        "skipped: install tesseract-ocr");
  }

  private static IndexerSettings with(OcrSettings ocr, Path home) throws IOException {
    IndexerSettings settings = IngestFixtures.settings(home);
    return new IndexerSettings(
        settings.home(),
        settings.vocabularies(),
        ExtractionSettings.defaults(),
        ocr,
        settings.solr(),
        null);
  }

  @Test
  void Scans_that_came_before_OCR_was_there_are_read_as_soon_as_it_is() throws IOException {
    Path home = folder.resolve("home");
    Path scan = ExtractionFixtures.englishScan(folder.resolve("in"), "scan.pdf");
    DocumentId id;
    try (Archive archive = Archive.open(with(OcrSettings.off(), home), "a test")) {
      IngestReport report = IngestFixtures.run(archive, scan);
      assertThat(IngestFixtures.words(report))
          .containsExactly("scan.pdf: image only, OCR not available");
      id = IngestFixtures.document(report, "scan.pdf");
      assertThat(archive.ingest().readImages().lines()).isEmpty();
    }

    try (Archive archive = Archive.open(with(OcrSettings.defaults(), home), "a test")) {
      assertThat(archive.ingest().resume().lines()).isEmpty();
      assertThat(IngestFixtures.words(archive.ingest().readImages()))
          .containsExactly("scan.pdf: read again");

      StoredDocument document = archive.store().find(id).orElseThrow();
      assertThat(document.textOutcome()).isEqualTo(TextOutcome.COMPLETE);
      assertThat(document.file().pageCount()).isEqualTo(1);
      assertThat(archive.store().versions(id).getLast())
          .extracting(DocumentVersion::who, DocumentVersion::why)
          .containsExactly("Fonds", "images read by OCR");
      assertThat(IngestFixtures.found(archive, "text_en:demonstration")).isPositive();
      assertThat(archive.ingest().readImages().lines()).isEmpty();
    }
  }
}
