package org.fonds.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {

  private static final Set<String> PDFS = Set.of("pdf", "scan");

  private static final String TEXT =
      """
      ---
      file: FORM
      language: LANGUAGE
      title: "Regest: TITLE"
      referenceCode: "DEMO 900"
      ---
      # Regest: TITLE

      First page, with *emphasis*.

      ---

      - second page
      """;

  private static SourceText text(String form, String language, String title) {
    return SourceText.parse(
        "900-test.md",
        TEXT.replace("FORM", form).replace("LANGUAGE", language).replace("TITLE", title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "scan", "tiff", "docx", "odt", "html", "eml", "txt:windows-1251"})
  void the_same_text_gives_the_same_bytes(String form) throws IOException {
    SourceText text = text(form, "ru", "Катынь");
    byte[] first = new Forms(new TypeFaces()).of(text).make(text);
    byte[] second = new Forms(new TypeFaces()).of(text).make(text);
    assertThat(second).isEqualTo(first);
  }

  @Nested
  class A_pdf {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "lt", "ro", "ja", "ko"})
    void bears_the_notice_of_its_language_on_every_page(String language) throws IOException {
      SourceText text = text("pdf", language, "Title");
      try (PDDocument pdf = Loader.loadPDF(new PdfForm(new TypeFaces()).make(text))) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        for (int page = 1; page <= 2; page++) {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          assertThat(stripper.getText(pdf)).contains(Notice.in(language));
        }
      }
    }
  }

  @Nested
  class The_words_of_a_pdf {

    private String firstPage(String language, String words) throws IOException {
      SourceText text =
          SourceText.parse(
              "900-test.md",
              TEXT.replace("FORM", "pdf")
                  .replace("LANGUAGE", language)
                  .replace("TITLE", "Title")
                  .replace("First page, with *emphasis*.", words));
      try (PDDocument pdf = Loader.loadPDF(new PdfForm(new TypeFaces()).make(text))) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(1);
        return stripper.getText(pdf);
      }
    }

    @Test
    void stay_in_their_order_around_emphasis() throws IOException {
      String words = "Za wojskiem szli ludzie uznani za *elementy wrogie*. Tak to określano.";

      assertThat(firstPage("pl", words).replaceAll("\\s+", " ")).contains(words.replace("*", ""));
    }

    @Test
    void are_never_broken_in_korean() throws IOException {
      String words = "소련군사령부는 북한주둔군의 군기단속을 지시하였다고 보고되었으며 ".repeat(12).strip();

      assertThat(firstPage("ko", words).replaceAll("\\s+", " ")).contains(words);
    }
  }

  @Nested
  class A_scan {

    @Test
    void has_no_word_of_text() throws IOException {
      SourceText text = text("scan", "pl", "Katyń");
      byte[] bytes = new Forms(new TypeFaces()).of(text).make(text);
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        assertThat(new PDFTextStripper().getText(pdf)).isBlank();
      }
    }
  }

  @Nested
  class A_text_file {

    @Test
    void is_written_in_the_character_set_named() {
      SourceText text = text("txt:koi8-r", "ru", "Хайбах");
      byte[] bytes = new PlainTextForm(Charset.forName("KOI8-R")).make(text);
      assertThat(new String(bytes, Charset.forName("KOI8-R")))
          .contains("Хайбах")
          .contains("\f")
          .contains(Notice.in("ru"));
    }

    @Test
    void with_a_character_that_the_set_lacks_is_refused() {
      SourceText text = text("txt:koi8-r", "ru", "Łódź");
      assertThatThrownBy(() -> new PlainTextForm(Charset.forName("KOI8-R")).make(text))
          .isInstanceOf(GeneratorException.class)
          .hasMessageContaining("900-test")
          .hasMessageContaining("Ł");
    }
  }

  @Nested
  class A_form_that_nobody_knows {

    @Test
    void is_named_with_those_that_are_known() {
      SourceText text = text("wax", "en", "Title");
      assertThatThrownBy(() -> new Forms(new TypeFaces()).of(text))
          .isInstanceOf(GeneratorException.class)
          .hasMessageContaining("\"wax\"")
          .hasMessageContaining("docx");
    }
  }

  @Nested
  class A_paragraph_that_begins_with_a_number_and_a_dot {

    private SourceText beginning(String line) {
      return SourceText.parse(
          "900-test.md",
          TEXT.replace("FORM", "pdf")
              .replace("LANGUAGE", "et")
              .replace("TITLE", "Eesti")
              .replace("- second page", line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1941. aasta augustis", "1. esimene", "3) kolmas", "- 1941. aasta"})
    void is_refused_with_its_line_since_markdown_would_take_the_number(String line) {
      assertThatThrownBy(() -> beginning(line))
          .isInstanceOf(GeneratorException.class)
          .hasMessageContaining("900-test.md line 13")
          .hasMessageContaining("numbered list")
          .hasMessageContaining("1941\\.");
    }

    @Test
    void keeps_its_number_behind_a_backslash() {
      String page = beginning("1941\\. aasta augustis").pages().getLast();

      assertThat(PageBlocks.of(page))
          .containsExactly(new PageBlocks.Block(PageBlocks.Kind.PARAGRAPH, "1941. aasta augustis"));
      assertThat(PageHtml.body(page)).isEqualTo("<p>1941. aasta augustis</p>\n");
    }
  }

  /** The committed archive is what its texts make. */
  @Nested
  class The_demonstration_archive {

    private static Path documents() {
      return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
          .map(folder -> folder.resolve("documents"))
          .filter(documents -> Files.isDirectory(documents.resolve("sources")))
          .findFirst()
          .orElseThrow();
    }

    @Test
    void has_a_file_and_the_described_head_for_every_text() throws IOException {
      Forms forms = new Forms(new TypeFaces());
      try (var sources = Files.list(documents().resolve("sources"))) {
        assertThat(sources.toList())
            .hasSizeGreaterThanOrEqualTo(60)
            .allSatisfy(source -> {
              SourceText text = SourceText.read(source);
              Path archive = documents().resolve("archive");
              assertThat(archive.resolve(text.name() + "." + forms.of(text).ending())).exists();
              assertThat(archive.resolve(text.name() + ".yaml")).hasContent(Sidecar.of(text));
            });
      }
    }

    @Test
    void has_a_page_of_its_pdfs_for_every_page_of_their_texts() throws IOException {
      try (var sources = Files.list(documents().resolve("sources"))) {
        assertThat(sources.map(SourceText::read).filter(text -> PDFS.contains(text.form())))
            .hasSizeGreaterThanOrEqualTo(50)
            .allSatisfy(text -> {
              Path file = documents().resolve("archive").resolve(text.name() + ".pdf");
              try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(pdf.getNumberOfPages()).as(text.name()).isEqualTo(text.pages().size());
              }
            });
      }
    }
  }
}
