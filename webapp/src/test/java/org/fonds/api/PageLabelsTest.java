package org.fonds.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.fonds.RunningSite;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A book with front matter, whose file names its pages as they are printed; nobody describes it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLabelsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String[] WORDS = {"Title", "Comfrey", "Contents", "Orache", "Spurge"};

  private RunningSite site;
  private String id;

  @BeforeAll
  void start(@TempDir Path home, @TempDir Path work) throws IOException {
    site = RunningSite.start(home, "--fonds.ocr.mode=off");
    id =
        OutcomeWords.document(
                site.bean(Ingest.class)
                    .ingest(
                        SourceSubmission.of(book(work.resolve("book.pdf")), null, "a test"),
                        step -> {}))
            .orElseThrow()
            .text();
  }

  @AfterAll
  void stop() {
    site.close();
  }

  /** i, ii, iii, 1, 2. */
  private static Path book(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String word : WORDS) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
          ink.beginText();
          ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
          ink.newLineAtOffset(72, 640);
          ink.showText("Demonstration text, not a source. " + word + ".");
          ink.endText();
        }
      }
      PDPageLabels labels = new PDPageLabels(document);
      PDPageLabelRange front = new PDPageLabelRange();
      front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
      labels.setLabelItem(0, front);
      PDPageLabelRange body = new PDPageLabelRange();
      body.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      labels.setLabelItem(3, body);
      document.getDocumentCatalog().setPageLabels(labels);
      document.save(file.toFile());
    }
    return file;
  }

  private JsonNode json(String address) {
    return JSON.readTree(site.visitor().get(address).body());
  }

  @ParameterizedTest
  @CsvSource({"1, i", "2, ii", "3, iii", "4, 1", "5, 2"})
  void a_page_is_given_by_its_number_with_its_label(int page, String label) {
    JsonNode answer = json("/api/documents/" + id + "/pages/" + page);
    assertThat(answer.path("number").asInt()).isEqualTo(page);
    assertThat(answer.path("label").asString()).isEqualTo(label);
  }

  @Test
  void a_hit_names_the_label_of_its_page() {
    JsonNode snippet = json("/api/search?q=comfrey").at("/hits/0/snippets/0");
    assertThat(snippet.path("page").asInt()).isEqualTo(2);
    assertThat(snippet.path("label").asString()).isEqualTo("ii");
  }

  @ParameterizedTest
  @CsvSource({"chicago-note, en, p. ii", "gost, ru, с. ii"})
  void a_footnote_names_the_page_as_it_is_printed(String style, String language, String locator) {
    String address =
        "/api/documents/%s/citation/formatted?style=%s&lang=%s&page=2"
            .formatted(id, style, language);
    assertThat(site.visitor().get(address).body()).containsIgnoringCase(locator);
  }

  @ParameterizedTest
  @CsvSource({"csv, p. ii", "bibtex, p. ii"})
  void an_export_names_the_page_as_it_is_printed(String format, String locator) {
    String address = "/api/documents/%s/citation?format=%s&page=2".formatted(id, format);
    assertThat(site.visitor().get(address).body()).contains(locator);
  }
}
