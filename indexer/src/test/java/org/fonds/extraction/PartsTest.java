package org.fonds.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

  private static final Extractor EXTRACTOR =
      new Extractor(ExtractionSettings.defaults(), OcrSettings.off());

  @TempDir private Path folder;

  private Extraction read(Path file) {
    return EXTRACTOR.extract(file, file.getFileName().toString());
  }

  private static List<String> names(Extraction read) {
    return read.parts().stream().map(Part::name).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private byte[] pdf(String... pages) throws IOException {
    return Files.readAllBytes(FileFixtures.pdf(folder.resolve("made.pdf"), pages));
  }

  private byte[] png() throws IOException {
    return Files.readAllBytes(FileFixtures.imageFile(folder.resolve("made.png"), "png", "x"));
  }

  @Nested
  class A_letter_within_a_letter {

    private Extraction read() throws IOException {
      Map<String, byte[]> inner = new LinkedHashMap<>();
      inner.put("report.pdf", pdf("First page of the report", "Second page of the report"));
      inner.put("note.txt", bytes("a note"));
      Map<String, byte[]> outer = new LinkedHashMap<>();
      outer.put("inner.eml", PartFixtures.letter("Inner", "Inner words", inner));
      outer.put("last.txt", bytes("last words"));
      Path file = folder.resolve("outer.eml");
      Files.write(file, PartFixtures.letter("Outer", "Outer words", outer));
      return PartsTest.this.read(file);
    }

    @Test
    void is_read_with_all_that_is_attached_to_both() throws IOException {
      assertThat(read())
          .isInstanceOfSatisfying(
              Extraction.Text.class,
              text -> {
                assertThat(text.pages().get(1).text()).contains("Inner words");
                assertThat(text.pages().get(3).text()).contains("Second page");
                assertThat(text.pages().get(4).text()).isEqualTo("a note");
                assertThat(text.pages().get(5).text()).isEqualTo("last words");
              });
    }

    @Test
    void says_where_each_part_is() throws IOException {
      List<Part> parts = read().parts();
      assertThat(parts)
          .extracting(
              Part::number, Part::within, Part::place, Part::name, Part::firstPage, Part::pageCount)
          .containsExactly(
              tuple(1, 0, 1, "inner.eml", 2, 1),
              tuple(2, 1, 1, "report.pdf", 3, 2),
              tuple(3, 1, 2, "note.txt", 5, 1),
              tuple(4, 0, 2, "last.txt", 6, 1));
    }
  }

  @Test
  void A_mailbox_is_its_letters() throws IOException {
    Path file =
        PartFixtures.mailbox(
            folder.resolve("box.mbox"),
            PartFixtures.letter("One", "first letter", Map.of()),
            PartFixtures.letter("Two", "second letter", Map.of("a.txt", bytes("attached"))));
    Extraction read = read(file);
    assertThat(names(read)).containsExactly("One", "Two", "a.txt");
    assertThat(read).isInstanceOf(Extraction.Text.class);
  }

  @Test
  void A_table_within_a_report_is_a_part_and_an_image_on_its_page_is_none() throws IOException {
    Path file =
        PartFixtures.docx(
            folder.resolve("a.docx"), "The report", PartFixtures.xlsx("Tallinn"), png());
    Extraction read = read(file);
    assertThat(read.parts()).hasSize(1);
    assertThat(((Extraction.Text) read).pages().getLast().text()).contains("Tallinn");
  }

  @Test
  void An_object_on_a_slide_is_a_part() throws IOException {
    Extraction read =
        read(PartFixtures.pptx(folder.resolve("a.pptx"), PartFixtures.xls("Vorkuta")));
    assertThat(((Extraction.Text) read).pages().getLast().text()).contains("Vorkuta");
  }

  @Test
  void A_table_within_an_old_table_is_a_part() throws IOException {
    Extraction read =
        read(
            PartFixtures.xlsWithin(
                folder.resolve("a.xls"), "outer cell", PartFixtures.xls("Magadan")));
    assertThat(((Extraction.Text) read).pages().getLast().text()).contains("Magadan");
  }

  @Test
  void A_file_within_a_table_is_a_part_that_can_be_opened() throws IOException {
    byte[] table = PartFixtures.xlsx("Narva");
    Path file = PartFixtures.xlsxWithin(folder.resolve("a.xlsx"), "outer cell", table);
    Extraction read = read(file);
    assertThat(read.parts()).hasSize(1);
    assertThat(((Extraction.Text) read).pages().getFirst().text()).contains("outer cell");
    assertThat(((Extraction.Text) read).pages().getLast().text()).contains("Narva");
    assertOpens(file, read, table);
  }

  @Test
  void What_is_attached_to_a_message_of_Outlook_is_a_part_that_can_be_opened() throws IOException {
    byte[] note = bytes("the attached words");
    Path file =
        OutlookFixtures.message(
            folder.resolve("a.msg"), "The subject", "The words themselves", "note.txt", note);
    Extraction read = read(file);
    assertThat(names(read)).containsExactly("note.txt");
    assertThat(((Extraction.Text) read).pages().getFirst().text()).contains("The words themselves");
    assertThat(((Extraction.Text) read).pages().getLast().text()).isEqualTo("the attached words");
    assertOpens(file, read, note);
  }

  @Test
  void A_text_compressed_alone_is_read() throws IOException {
    byte[] words = bytes("some words of a list");
    assertThat(onlyWords("a.txt.gz", ContainerFixtures.gzip(words))).contains("words of a list");
    assertThat(onlyWords("a.txt.bz2", ContainerFixtures.bzip2(words))).contains("words of a list");
    assertThat(onlyWords("a.txt.xz", ContainerFixtures.xz(words))).contains("words of a list");
  }

  private String onlyWords(String name, byte[] bytes) throws IOException {
    Extraction read = read(Files.write(folder.resolve(name), bytes));
    assertThat(read.parts()).hasSize(1);
    return ((Extraction.Text) read).pages().getLast().text();
  }

  /** Its only part gives the bytes that were put into it. */
  private void assertOpens(Path file, Extraction read, byte[] bytes) throws IOException {
    Path opened = Files.createTempFile(folder, "opened", "");
    String refused =
        EXTRACTOR.takePart(
            file,
            String.valueOf(file.getFileName()),
            List.of(read.parts().getFirst().place()),
            opened);
    assertThat(refused).isEmpty();
    assertThat(opened).hasBinaryContent(bytes);
  }

  @Test
  void A_file_within_an_open_document_is_a_part() throws IOException {
    Extraction read =
        read(
            PartFixtures.odt(
                folder.resolve("a.odt"), "The text", "Object 1", PartFixtures.xlsx("Riga")));
    assertThat(((Extraction.Text) read).pages().getLast().text()).contains("Riga");
  }

  @Test
  void Files_attached_to_a_pdf_and_to_its_page_are_parts() throws IOException {
    Path page = FileFixtures.pdf(folder.resolve("page.pdf"), "The page itself");
    Path file =
        PartFixtures.pdf(
            folder.resolve("a.pdf"),
            page,
            Map.of("list.txt", bytes("the list"), "table.xlsx", PartFixtures.xlsx("Kaunas")),
            bytes("clipped to the page"));
    Extraction read = read(file);
    assertThat(names(read)).contains("list.txt", "table.xlsx", "clipped.txt");
  }
}
