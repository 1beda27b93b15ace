package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.fonds.extraction.pdf.PdfFixtures;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoubtfulLettersTest {

  /** Of the glyphs A to E only three have names that mean something. */
  private static final COSDictionary FONT = PdfFixtures.drawnFont("A", "g1", "C", "g2", "E");

  @TempDir Path folder;

  private Extraction extract(BufferedImage image, String letters, OcrSettings ocr)
      throws IOException {
    Path file = FileFixtures.scan(folder.resolve("scan.pdf"), image);
    Path written = folder.resolve("a.pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      write(document, document.getPage(0), letters);
      document.save(written.toFile());
    }
    return new Extractor(ExtractionSettings.defaults(), ocr).extract(written, "a.pdf");
  }

  private Extraction extract(String... pages) throws IOException {
    Path written = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      for (String letters : pages) {
        PDPage page = new PDPage();
        page.setResources(new PDResources());
        document.addPage(page);
        write(document, page, letters);
      }
      document.save(written.toFile());
    }
    return new Extractor(ExtractionSettings.defaults(), OcrSettings.off())
        .extract(written, "a.pdf");
  }

  private static void write(PDDocument document, PDPage page, String letters) throws IOException {
    byte[] shown =
        ("BT /D 10 Tf 72 700 Td (" + letters + ") Tj ET").getBytes(StandardCharsets.US_ASCII);
    List<PDStream> contents = new ArrayList<>();
    page.getContentStreams().forEachRemaining(contents::add);
    contents.add(new PDStream(document, new ByteArrayInputStream(shown)));
    page.setContents(contents);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("D"), FONT);
    page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
  }

  private static Extraction.Partial doubtful(Extraction read) {
    assertThat(read).isInstanceOf(Extraction.Partial.class);
    return (Extraction.Partial) read;
  }

  @Nested
  class Without_OCR {

    @Test
    void are_the_text_and_their_doubt_is_told() throws IOException {
      Extraction.Partial read = doubtful(extract("ACE", "ABDDE"));

      assertThat(read.pages()).extracting(PageText::text).containsExactly("ACE", "ABDDE");
      assertThat(read.unread()).containsExactly(2);
      assertThat(read.reason())
          .isEqualTo("page 2: its font does not say which letters it draws, so some may be wrong");
    }

    @Test
    void are_not_in_doubt_for_a_few_glyphs_without_meaning() throws IOException {
      assertThat(extract("ACEACEB")).isInstanceOf(Extraction.Text.class);
    }
  }

  @Nested
  class With_OCR {

    private static final OcrSettings OCR = OcrSettings.defaults();

    @Test
    void give_way_to_what_is_read_of_the_page() throws IOException {
      OcrTest.needs_tesseract();

      Extraction read = extract(FileFixtures.image(FileFixtures.ENGLISH), "ABDDE".repeat(4), OCR);

      assertThat(read)
          .isInstanceOfSatisfying(
              Extraction.Text.class,
              text -> {
                assertThat(text.pages()).allMatch(PageText::readByOcr);
                assertThat(text.pages().getFirst().text()).doesNotContain("ABDDE");
              });
    }

    @Test
    void stay_where_the_page_shows_nothing_better() throws IOException {
      OcrTest.needs_tesseract();

      Extraction.Partial read = doubtful(extract(FileFixtures.image(""), "ABDDE", OCR));

      assertThat(read.pages()).extracting(PageText::text).containsExactly("ABDDE");
      assertThat(read.unread()).isEqualTo(List.of(1));
    }
  }
}
