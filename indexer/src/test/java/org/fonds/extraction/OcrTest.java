package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Nested
  class A_file_of_too_many_pages {

    private Extraction read(Path file) {
      ExtractionSettings twoPages = new ExtractionSettings(null, null, 0, 0, 2, 0, 0, 0);
      return new Extractor(twoPages, OCR).extract(file, String.valueOf(file.getFileName()));
    }

    private void assertReadUpToTheLimit(Extraction extraction) {
      assertThat(extraction)
          .isInstanceOfSatisfying(
              Extraction.TooLarge.class,
              large ->
                  assertThat(large.pages())
                      .hasSize(2)
                      .allSatisfy(page -> {
                        assertThat(page.readByOcr()).isTrue();
                        assertThat(page.text()).contains("written for demonstration only");
                      }));
    }

    @Test
    void has_the_images_up_to_the_limit_read() throws IOException {
      String english = FileFixtures.ENGLISH;
      assertReadUpToTheLimit(
          read(FileFixtures.scan(folder.resolve("a.pdf"), english, english, english)));
      assertReadUpToTheLimit(
          read(FileFixtures.imageFile(folder.resolve("a.tif"), "tiff", english, english, english)));
    }
  }

  @Test
  void A_blank_page_stays_empty() throws IOException {
    Path png = FileFixtures.imageFile(folder.resolve("a.png"), "png", "");

    Extraction.Text text = (Extraction.Text) EXTRACTOR.extract(png, "a.png");

    assertThat(text.pages()).containsExactly(new PageText(1, "", null, null));
  }

  @Test
  void A_page_that_takes_too_long_is_named() throws IOException {
    OcrSettings hasty = new OcrSettings(null, null, null, Duration.ofMillis(1), 0);
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

  private static final String LONG_RUSSIAN = FileFixtures.RUSSIAN + "\n" + FileFixtures.RUSSIAN;

  private PageText onlyPage(Path file, String... languages) {
    Extraction.Text text =
        (Extraction.Text)
            EXTRACTOR.extract(
                file,
                String.valueOf(file.getFileName()),
                new ReadingAids(List.of(languages), Passwords.NONE),
                Recovery.none());
    assertThat(text.pages()).hasSize(1);
    return text.pages().getFirst();
  }

  private static PageWords places(PageText page) {
    Ocr ocr = page.ocr();
    PageWords places = ocr == null ? null : ocr.places();
    assertThat(places).isNotNull();
    return places;
  }

  private static PageWords.Word word(PageText page, String text) {
    return places(page).lines().stream()
        .flatMap(line -> line.words().stream())
        .filter(word -> word.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private Path png(BufferedImage image) throws IOException {
    return FileFixtures.imageFile(folder.resolve("a.png"), "png", image);
  }

  @Nested
  class A_page_that_was_read {

    @Test
    void knows_where_its_words_stand() throws IOException {
      PageText page = onlyPage(png(FileFixtures.image(FileFixtures.RUSSIAN)));

      // Its line begins 20 points from the left and 60 beneath the upper edge of 595, at 200 dpi.
      PageWords.Word word = word(page, "Протокол");
      assertThat(word.x()).isCloseTo(56, within(12));
      assertThat(word.y() + word.height()).isCloseTo(247, within(12));
      assertThat(word.width()).isBetween(90, 140);
      assertThat(word.confidence()).isBetween(75, 100);
      assertThat(places(page).width()).isCloseTo(1166, within(2));
      assertThat(places(page).lines()).hasSize(3);
    }
  }

  @Nested
  class A_page_that_does_not_lie_straight {

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void is_turned_upright(int degrees) throws IOException {
      BufferedImage image = FileFixtures.turned(FileFixtures.image(LONG_RUSSIAN), degrees);

      PageText page = onlyPage(png(image));

      assertThat(page.text()).contains("Протокол заседания");
      assertThat(places(page).turned()).isEqualTo(360 - degrees);
      assertThat(word(page, "Протокол").x()).isCloseTo(56, within(12));
    }

    @Test
    void is_turned_upright_though_it_has_few_words() throws IOException {
      BufferedImage image = FileFixtures.turned(FileFixtures.image("Moscow, the archive"), 90);

      PageText page = onlyPage(png(image));

      assertThat(page.text()).contains("Moscow, the archive");
      assertThat(places(page).turned()).isEqualTo(270);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4, 3})
    void is_straightened(double degrees) throws IOException {
      BufferedImage image = FileFixtures.turned(FileFixtures.image(LONG_RUSSIAN), degrees);

      PageText page = onlyPage(png(image));

      assertThat(page.text()).contains("Протокол заседания");
      assertThat(places(page).straightened()).isCloseTo(-degrees, within(0.3));
      assertThat(word(page, "Протокол").height()).isLessThan(45);
    }

    @Test
    void is_turned_as_the_camera_says() throws IOException {
      BufferedImage lying = FileFixtures.turned(FileFixtures.image("Moscow, the archive"), 270);

      PageText page = onlyPage(FileFixtures.jpegHeldBy(folder.resolve("a.jpg"), lying, 6));

      assertThat(page.text()).contains("Moscow, the archive");
      assertThat(places(page).turned()).isEqualTo(90);
    }

    @Test
    void is_turned_upright_though_the_camera_says_otherwise() throws IOException {
      BufferedImage upright = FileFixtures.image(LONG_RUSSIAN);

      PageText page = onlyPage(FileFixtures.jpegHeldBy(folder.resolve("a.jpg"), upright, 3));

      assertThat(page.text()).contains("Протокол заседания");
      assertThat(places(page).turned()).isZero();
    }
  }

  @Nested
  class A_page_whose_language_is_described {

    @Test
    void is_read_in_all_languages_that_are_named() throws IOException {
      String both = FileFixtures.RUSSIAN + "\n" + FileFixtures.POLISH;

      PageText page = onlyPage(png(FileFixtures.image(both)), "ru", "pl");

      assertThat(page.text()).contains("Протокол заседания", "Protokół posiedzenia", "żółta");
    }

    @Test
    void is_read_in_its_own_script_if_the_description_is_wrong() throws IOException {
      PageText page = onlyPage(png(FileFixtures.image(LONG_RUSSIAN)), "en");

      assertThat(page.text()).contains("Протокол заседания");
      assertThat(page.ocrConfidence()).isGreaterThan(75);
    }
  }

  @Nested
  class A_page_in_a_script_that_tesseract_has_not_got {

    @Test
    void is_not_trusted() throws IOException {
      OcrSettings english = new OcrSettings(null, null, List.of("eng"), null, 0);
      Path png = png(FileFixtures.image(LONG_RUSSIAN));

      Extraction.Text text =
          (Extraction.Text)
              new Extractor(ExtractionSettings.defaults(), english).extract(png, "a.png");

      assertThat(text.pages().getFirst().ocrConfidence()).isLessThan(45);
    }
  }

  @Nested
  class A_PDF_with_words_of_its_own {

    @Test
    void has_its_image_pages_read_besides() throws IOException {
      Path pdf =
          FileFixtures.halfScanned(
              folder.resolve("a.pdf"), FileFixtures.ENGLISH, FileFixtures.RUSSIAN);

      Extraction.Text text = (Extraction.Text) EXTRACTOR.extract(pdf, "a.pdf");

      assertThat(text.pages()).extracting(PageText::readByOcr).containsExactly(false, true);
      assertThat(text.pages().get(1).text()).contains("Протокол заседания");
    }
  }
}
