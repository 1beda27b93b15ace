package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.extraction.RedactionFixtures.SECRET;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedCopyTest {

  @TempDir Path folder;

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).strip().replace("\r\n", "\n");
    }
  }

  private static PageWords places(Path pdf, int page) throws IOException {
    try (PdfImages images = new PdfImages(pdf, null)) {
      return new PdfWordPlaces(images).of(page);
    }
  }

  private static String text(PageWords words) {
    return WordsOutside.of(words, PageBoxes.NONE).text();
  }

  private static SortedMap<Integer, PageBoxes> boxes(int turned, RedactionBox... boxes) {
    return new TreeMap<>(Map.of(1, new PageBoxes(turned, List.of(boxes))));
  }

  private Path copy(Path original, FileKind kind, RedactionWanted wanted) throws IOException {
    Path target = folder.resolve("redacted.pdf");
    RedactedCopy.write(original, kind, wanted, target);
    return target;
  }

  private static double darkness(Path pdf, RedactionBox box) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
      int x = (int) ((box.left() + box.width() / 2) * page.getWidth());
      int y = (int) ((box.top() + box.height() / 2) * page.getHeight());
      return 1 - (page.getRGB(x, y) & 0xFF) / 255.0;
    }
  }

  @Nested
  class The_words_of_a_PDF {

    @Test
    void are_those_that_can_be_seen() throws IOException {
      Path pdf = RedactionFixtures.telling(folder.resolve("a.pdf"));

      assertThat(text(places(pdf, 1)))
          .isEqualTo(
              """
              DEMONSTRATION, not a source. The list names
              Petrov and Zyrqovets beside Ivanenko, drawn up in Xalt-
              burg in June of that year.\
              """);
      assertThat(text(places(pdf, 2))).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void stand_where_one_sees_them(int rotation) throws IOException {
      Path pdf = RedactionFixtures.telling(folder.resolve("a.pdf"), rotation);
      RedactionBox box = RedactionFixtures.over(SECRET);
      int turned = (360 - rotation) % 360;

      WordsOutside words = WordsOutside.of(places(pdf, 1), new PageBoxes(turned, List.of(box)));

      assertThat(words.removed()).containsExactly(SECRET);
    }

    @Test
    void over_a_scan_are_taken_though_they_are_invisible() throws IOException {
      Path scan = FileFixtures.scan(folder.resolve("scan.pdf"), FileFixtures.ENGLISH);
      Path copied = folder.resolve("with-words.pdf");
      PageWords.Word word = new PageWords.Word("summary", 250, 150, 200, 40, 90);
      PageWords words = new PageWords(1166, 1654, 0, 0, List.of(new PageWords.Line(List.of(word))));
      AccessCopy.write(scan, FileKind.PDF, Map.of(1, words), copied);

      assertThat(text(places(copied, 1))).isEqualTo("summary");
    }
  }

  @Nested
  class A_copy {

    @Test
    void of_a_PDF_has_nothing_left_of_the_word_anywhere() throws IOException {
      Path pdf = RedactionFixtures.telling(folder.resolve("a.pdf"));
      RedactionBox box = RedactionFixtures.over(SECRET);
      RedactionWanted wanted =
          new RedactionWanted(boxes(0, box), new TreeMap<>(), new TreeSet<>(List.of(1, 2)));
      assertThat(RedactionFixtures.everything(pdf)).contains(SECRET.toLowerCase(Locale.ROOT));

      Path copy = copy(pdf, FileKind.PDF, wanted);

      assertThat(RedactionFixtures.everything(copy))
          .doesNotContain(RedactionFixtures.spellings(SECRET));
      assertThat(RedactionFixtures.everything(copy))
          .contains(RedactionFixtures.spellings("Petrov").get(1));
      assertThat(words(copy))
          .contains("Petrov and", "beside Ivanenko", "second page")
          .doesNotContain(SECRET, "unseen", "white");
      assertThat(darkness(copy, box)).isGreaterThan(0.95);
      try (PDDocument document = Loader.loadPDF(copy.toFile())) {
        assertThat(document.getNumberOfPages()).isEqualTo(2);
        assertThat(document.getPage(0).getAnnotations()).isEmpty();
        assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
        assertThat(document.getDocumentCatalog().getNames()).isNull();
        assertThat(document.getDocumentCatalog().getMetadata()).isNull();
        assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
        assertThat(document.getPage(0).getCropBox().getWidth()).isBetween(594f, 597f);
      }
    }

    @Test
    void gives_no_words_of_a_page_of_which_they_are_not_known() throws IOException {
      Path pdf = RedactionFixtures.telling(folder.resolve("a.pdf"));
      RedactionBox box = RedactionFixtures.over(SECRET);

      Path copy =
          copy(
              pdf,
              FileKind.PDF,
              new RedactionWanted(boxes(0, box), new TreeMap<>(), new TreeSet<>(List.of(2))));

      assertThat(words(copy)).isEqualTo("DEMONSTRATION. The second page names Ivanenko.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void of_a_scan_stands_upright_with_its_boxes_where_they_were_drawn(int turned)
        throws IOException {
      BufferedImage lying =
          FileFixtures.turned(FileFixtures.image(FileFixtures.ENGLISH), 360 - turned);
      Path tiff = FileFixtures.imageFile(folder.resolve("a.tif"), "tiff", lying);
      RedactionBox box = new RedactionBox(0.2, 0.7, 0.3, 0.1);
      PageWords words =
          new PageWords(
              1000,
              1000,
              turned,
              0,
              List.of(
                  new PageWords.Line(
                      List.of(
                          new PageWords.Word("secret", 250, 720, 100, 40, 90),
                          new PageWords.Word("plain", 600, 720, 100, 40, 90)))));

      Path copy =
          copy(
              tiff,
              FileKind.IMAGE,
              new RedactionWanted(
                  boxes(turned, box), new TreeMap<>(Map.of(1, words)), new TreeSet<>()));

      assertThat(words(copy)).isEqualTo("plain");
      assertThat(darkness(copy, box)).isGreaterThan(0.95);
      try (PDDocument document = Loader.loadPDF(copy.toFile())) {
        assertThat(document.getPage(0).getRotation()).isEqualTo(turned);
      }
      assertThat(RedactionFixtures.everything(copy))
          .doesNotContain(RedactionFixtures.spellings("secret"));
    }
  }
}
