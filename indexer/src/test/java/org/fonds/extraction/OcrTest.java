package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs where tesseract is installed with English, Russian, Polish and script detection; with {@code
 * CI} in the environment it fails elsewhere.
 */
class OcrTest {

  private static final OcrSettings OCR = OcrSettings.defaults();
  private static final Extractor EXTRACTOR = new Extractor(ExtractionSettings.defaults(), OCR);

  @TempDir Path folder;

  @BeforeAll
  static void needs_tesseract() {
    Optional<Tesseract> tesseract = Tesseract.find(OCR);
    assumeTrue(
        System.getenv("CI") != null
            || (tesseract.isPresent()
                && tesseract.get().languages().containsAll(List.of("eng", "rus", "pol", "osd"))),
        "skipped: install tesseract-ocr, tesseract-ocr-rus, tesseract-ocr-pol and -osd");
  }

  @Test
  void A_scanned_PDF_is_read_in_the_language_of_each_page() throws IOException {
    Path scan =
        FileFixtures.scan(folder.resolve("a.pdf"), FileFixtures.RUSSIAN, FileFixtures.POLISH);

    Extraction.Text text = (Extraction.Text) EXTRACTOR.extract(scan, "a.pdf");

    assertThat(text.pages()).extracting(PageText::language).containsExactly("ru", "pl");
    assertThat(text.pages().getFirst().text()).contains("Протокол заседания");
    assertThat(text.pages().get(1).text()).contains("Protokół posiedzenia", "żółta");
    assertThat(text.pages())
        .allSatisfy(page -> assertThat(page.ocrConfidence()).isBetween(70, 100));
  }

  @Test
  void Each_image_of_a_TIFF_is_a_page() throws IOException {
    Path tiff =
        FileFixtures.imageFile(
            folder.resolve("a.tif"), "tiff", FileFixtures.ENGLISH, FileFixtures.ENGLISH);

    Extraction.Text text = (Extraction.Text) EXTRACTOR.extract(tiff, "a.tif");

    assertThat(text.pages())
        .hasSize(2)
        .allSatisfy(page -> assertThat(page.text()).contains("written for demonstration only"));
  }

  @Test
  void A_blank_page_stays_empty() throws IOException {
    Path png = FileFixtures.imageFile(folder.resolve("a.png"), "png", "");

    Extraction.Text text = (Extraction.Text) EXTRACTOR.extract(png, "a.png");

    assertThat(text.pages()).containsExactly(new PageText(1, "", null, false, null));
  }

  @Test
  void A_page_that_takes_too_long_is_named() throws IOException {
    OcrSettings hasty = new OcrSettings(null, null, null, Duration.ofMillis(1));
    Path png = FileFixtures.imageFile(folder.resolve("a.png"), "png", FileFixtures.ENGLISH);

    Extraction extraction =
        new Extractor(ExtractionSettings.defaults(), hasty).extract(png, "a.png");

    assertThat(extraction)
        .isInstanceOfSatisfying(
            Extraction.Partial.class,
            partial -> {
              assertThat(partial.unread()).containsExactly(1);
              assertThat(partial.reason()).startsWith("page 1: OCR took longer than");
            });
  }
}
