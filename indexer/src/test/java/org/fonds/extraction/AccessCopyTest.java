package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCopyTest {

  private static final List<PageWords.Line> LINES =
      List.of(
          new PageWords.Line(
              List.of(
                  new PageWords.Word("Протокол", 100, 200, 180, 30, 90),
                  new PageWords.Word("№", 300, 200, 30, 30, 90))),
          new PageWords.Line(List.of(new PageWords.Word("日本語で", 120, 400, 160, 40, 90))));

  @TempDir Path folder;

  private Path copy(Path original, FileKind kind, PageWords... places) throws IOException {
    Map<Integer, PageWords> byPage = new TreeMap<>();
    for (PageWords page : places) {
      byPage.put(byPage.size() + 1, page);
    }
    Path target = folder.resolve("access.pdf");
    AccessCopy.write(original, kind, byPage, target);
    return target;
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).strip().replace("\r\n", "\n");
    }
  }

  /** Where the first letters of lines stand on the pages as they are shown. */
  private static List<TextPosition> beginnings(Path pdf) throws IOException {
    List<TextPosition> beginnings = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              beginnings.add(positions.getFirst());
            }
          };
      String unused = stripper.getText(document);
      assertThat(unused).isNotNull();
    }
    return beginnings;
  }

  @Nested
  class A_copy_of_an_image {

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void has_the_words_where_they_stand_on_the_upright_page(int turned) throws IOException {
      Path jpeg = FileFixtures.imageFile(folder.resolve("a.jpg"), "jpeg", FileFixtures.ENGLISH);
      boolean lies = turned % 180 != 0;
      PageWords places = new PageWords(lies ? 1654 : 1166, lies ? 1166 : 1654, turned, 0, LINES);

      Path copy = copy(jpeg, FileKind.IMAGE, places);

      assertThat(words(copy)).isEqualTo("Протокол №\n日本語で");
      double scale = 842.0 / 1654;
      TextPosition first = beginnings(copy).getFirst();
      assertThat((double) first.getXDirAdj()).isCloseTo(100 * scale, within(1.0));
      assertThat((double) first.getYDirAdj()).isCloseTo(230 * scale, within(1.0));
    }

    @Test
    void has_the_words_along_lines_that_slope() throws IOException {
      Path jpeg = FileFixtures.imageFile(folder.resolve("a.jpg"), "jpeg", FileFixtures.ENGLISH);
      PageWords places = new PageWords(1166, 1654, 0, -3, LINES);

      TextPosition first = beginnings(copy(jpeg, FileKind.IMAGE, places)).getFirst();

      // Lines that fell by 3 degrees were turned back: so they fall again, about the middle.
      double angle = Math.toRadians(3);
      double right = 100 - 583;
      double down = 230 - 827;
      double x = 583 + right * Math.cos(angle) - down * Math.sin(angle);
      double y = 827 + right * Math.sin(angle) + down * Math.cos(angle);
      assertThat((double) first.getX()).isCloseTo(x * 842 / 1654, within(1.5));
      assertThat((double) first.getY()).isCloseTo(y * 842 / 1654, within(1.5));
    }

    @Test
    void keeps_the_bytes_of_a_JPEG_as_they_are() throws IOException {
      Path jpeg = FileFixtures.imageFile(folder.resolve("a.jpg"), "jpeg", FileFixtures.ENGLISH);

      Path copy = copy(jpeg, FileKind.IMAGE, new PageWords(1166, 1654, 0, 0, LINES));

      assertThat(Files.size(copy)).isBetween(Files.size(jpeg), Files.size(jpeg) + 20_000);
    }

    @Test
    void has_a_page_for_each_image_of_a_TIFF_packed_as_JPEG() throws IOException {
      Path tiff = FileFixtures.imageFile(folder.resolve("a.tif"), "tiff", "one", "two");

      Path copy = copy(tiff, FileKind.IMAGE, new PageWords(1166, 1654, 0, 0, LINES));

      try (PDDocument document = Loader.loadPDF(copy.toFile())) {
        assertThat(document.getNumberOfPages()).isEqualTo(2);
        var resources = document.getPage(0).getResources();
        var image =
            (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
        assertThat(image.getSuffix()).isEqualTo("jpg");
      }
    }
  }

  @Nested
  class A_copy_of_a_PDF {

    @Test
    void has_the_words_of_its_images_beside_its_own() throws IOException {
      Path pdf = FileFixtures.halfScanned(folder.resolve("a.pdf"), "One two", "three");
      Map<Integer, PageWords> second = Map.of(2, new PageWords(1749, 2480, 0, 0, LINES));
      Path target = folder.resolve("access.pdf");

      AccessCopy.write(pdf, FileKind.PDF, second, target);

      assertThat(words(target)).isEqualTo("One two\nПротокол №\n日本語で");
    }
  }
}
