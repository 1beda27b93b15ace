package org.fonds.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWordsTest {

  private static final PdfWords WORDS = new PdfWords(1_000_000, 100_000);

  @TempDir Path folder;

  private static PdfReading.Read read(Path file) throws IOException {
    PdfReading reading = WORDS.read(file);
    assertThat(reading).isInstanceOf(PdfReading.Read.class);
    return (PdfReading.Read) reading;
  }

  private String textOf(String operators, PdfFixtures.Change... changes) throws IOException {
    return read(PdfFixtures.text(folder, operators, changes)).pages().getFirst().text();
  }

  private String pageOf(String operators, PdfFixtures.Change... changes) throws IOException {
    return read(PdfFixtures.pdf(folder, operators, changes)).pages().getFirst().text();
  }

  private static PdfFixtures.Change font(COSDictionary font) {
    return document -> fonts(document).setItem(COSName.getPDFName("F"), font);
  }

  private static COSDictionary fonts(PDDocument document) {
    return PdfFixtures.resources(document).getCOSDictionary(COSName.FONT);
  }

  private static PdfFixtures.Change meaning(String... pairs) {
    return document ->
        PdfFixtures.font(document)
            .setItem(COSName.TO_UNICODE, PdfFixtures.toUnicode(document, pairs));
  }

  @Nested
  class Words {

    @ParameterizedTest
    @CsvSource({
      "(two words) Tj, two words",
      "[(tw) -20 (o) -400 (words)] TJ, two words",
      "[(two ) -300 (words)] TJ, two words",
      "(two  ) Tj ( words) Tj, two words",
      "(two) Tj 30 0 Td (words) Tj, two words",
      "2 Tc (two words) Tj, two words",
      "50 Tz (two words) Tj, two words",
      "(t\\167o words) Tj, two words",
      "<74776F20776F726473> Tj, two words",
    })
    void are_parted_where_the_page_shows_a_gap(String operators, String words) throws IOException {
      assertThat(textOf(operators)).isEqualTo(words);
    }

    @Test
    void drawn_twice_to_look_bold_are_read_once() throws IOException {
      assertThat(textOf("(bold) Tj 0.3 0 Td (bold) Tj")).isEqualTo("bold");
    }

    @Test
    void repeat_a_letter_that_stands_beside_itself() throws IOException {
      assertThat(textOf("(lilllll) Tj")).isEqualTo("lilllll");
    }

    @Test
    void keep_what_is_raised_on_their_line() throws IOException {
      assertThat(textOf("(m) Tj 4 Ts /F 6 Tf (2) Tj 0 Ts /F 10 Tf ( wide) Tj"))
          .isEqualTo("m2 wide");
    }
  }

  @Nested
  class Lines {

    @Test
    void end_where_the_page_ends_them() throws IOException {
      assertThat(textOf("12 TL (one) Tj T* (two) Tj (three) '")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void farther_apart_than_others_are_paragraphs() throws IOException {
      assertThat(textOf("(one) Tj 0 -12 Td (two) Tj 0 -24 Td (three) Tj 0 -12 Td (four) Tj"))
          .isEqualTo("one\ntwo\n\nthree\nfour");
    }

    @Test
    void of_two_columns_stay_in_their_columns() throws IOException {
      String left = "1 0 0 1 50 700 Tm (a one) Tj 0 -12 Td (a two) Tj ";
      String right = "1 0 0 1 300 700 Tm (b one) Tj 0 -12 Td (b two) Tj";

      assertThat(textOf(left + right)).isEqualTo("a one\na two\n\nb one\nb two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 1 -1 0", "-1 0 0 -1", "0 -1 1 0", ".8 .6 -.6 .8", "1 0 0 -1"})
    void in_any_direction_are_whole(String direction) throws IOException {
      assertThat(textOf(direction + " 300 300 Tm 12 TL (turned text) Tj T* (goes on) Tj"))
          .isEqualTo("turned text\ngoes on");
    }

    @Test
    void of_a_page_that_is_turned_are_whole() throws IOException {
      assertThat(textOf("(turned text) Tj", document -> document.getPage(0).setRotation(90)))
          .isEqualTo("turned text");
    }
  }

  @Nested
  class Letters {

    @ParameterizedTest
    @CsvSource({
      "fi, fi",
      "f_f_i, ffi",
      "ffl, ffl",
      "uni0416, Ж",
      "Zcaron, Ž",
      "a65, A",
      "u1D703, θ",
      "u1F600.alt, 😀"
    })
    void are_known_by_the_names_of_their_glyphs(String name, String letter) throws IOException {
      assertThat(textOf("(A) Tj", font(PdfFixtures.drawnFont(name)))).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"Zcaron, Ž", "f_f_i, ffi", "u1D703, θ", "u10FFFFF, A", "nothing, A"})
    void are_known_by_the_names_in_the_program_of_the_font(String name, String letter)
        throws IOException {
      assertThat(textOf("(A) Tj", PdfFixtures.programNaming(name))).isEqualTo(letter);
    }

    @Test
    void are_known_by_what_the_font_says_of_its_codes() throws IOException {
      assertThat(textOf("(AB) Tj", meaning("<41> <0416>", "<42> <FB01>"))).isEqualTo("Жfi");
    }

    @Test
    void that_nothing_is_said_of_are_counted() throws IOException {
      PdfPageText page =
          read(PdfFixtures.text(folder, "(ABC) Tj", font(PdfFixtures.drawnFont("g1", "g2", "C"))))
              .pages()
              .getFirst();

      assertThat(page).isEqualTo(new PdfPageText("ABC", 3, 2));
    }

    @Test
    void take_the_accents_that_stand_over_them() throws IOException {
      String accentFirst = "[(Erd) (\\264) 333 (o) (s)] TJ";

      assertThat(textOf(accentFirst, meaning("<B4> <02DD>"))).isEqualTo("Erdős");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "(CBA) Tj",
          "1 0 0 1 120 0 Tm (A) Tj 1 0 0 1 113.33 0 Tm (B) Tj 1 0 0 1 106.11 0 Tm (C) Tj"
        })
    void from_right_to_left_are_in_the_order_of_reading(String operators) throws IOException {
      assertThat(textOf(operators, meaning("<41> <05D0>", "<42> <05D1>", "<43> <05D2>")))
          .isEqualTo("אבג");
    }
  }

  @Nested
  class A_form {

    @Test
    void is_read_where_the_page_shows_it() throws IOException {
      assertThat(
              pageOf(
                  "BT /F 10 Tf (before) Tj ET 1 0 0 1 0 -12 cm /X Do",
                  document -> PdfFixtures.form(document, "BT /F 10 Tf (within) Tj ET")))
          .isEqualTo("before\nwithin");
    }

    @Test
    void that_shows_itself_is_read_once() throws IOException {
      assertThat(
              pageOf(
                  "/X Do",
                  document -> PdfFixtures.form(document, "BT /F 10 Tf (within) Tj ET /X Do")))
          .isEqualTo("within");
    }

    @Test
    void that_multiplies_on_every_level_is_too_much() throws IOException {
      PdfReading.Read read =
          read(PdfFixtures.pdf(folder, "/F 10 Tf /X Do", PdfWordsTest::multiplyingForms));

      assertThat(read.unread()).containsExactly(1);
    }
  }

  /** Ten levels, each of which shows the next a hundred times, and a word at the end. */
  private static void multiplyingForms(PDDocument document) throws IOException {
    COSStream outer = PdfFixtures.form(document, "/X Do ".repeat(100));
    for (int level = 0; level < 10; level++) {
      COSDictionary forms = new COSDictionary();
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.XOBJECT, forms);
      outer.setItem(COSName.RESOURCES, resources);
      COSStream inner =
          PdfFixtures.stream(document, level < 9 ? "/X Do ".repeat(100) : "BT (x) Tj ET");
      inner.setItem(COSName.SUBTYPE, COSName.FORM);
      forms.setItem(COSName.getPDFName("X"), inner);
      outer = inner;
    }
  }

  private static void damagedInItsMidst(PDDocument document) throws IOException {
    String lines =
        IntStream.rangeClosed(1, 1000)
            .mapToObj(i -> "(line " + i + ") Tj 0 -1 TD ")
            .collect(Collectors.joining("", "BT /F 1 Tf 0 1000 Td ", "ET"));
    COSStream content = PdfFixtures.stream(document, lines);
    byte[] deflated;
    try (InputStream raw = content.createRawInputStream()) {
      deflated = raw.readAllBytes();
    }
    Arrays.fill(deflated, deflated.length / 2, deflated.length, (byte) 0xFF);
    try (OutputStream raw = content.createRawOutputStream()) {
      raw.write(deflated);
    }
    document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
  }

  @Nested
  class Hostile_content {

    @Test
    void that_expands_without_end_leaves_the_other_pages_readable() throws IOException {
      PdfWords narrow = new PdfWords(1_000_000, 1_000_000, 100_000);
      Path file =
          PdfFixtures.pdf(
              folder,
              " ".repeat(2_000_000),
              document -> {
                PDPage second = new PDPage();
                second.setResources(document.getPage(0).getResources());
                second
                    .getCOSObject()
                    .setItem(
                        COSName.CONTENTS,
                        PdfFixtures.stream(document, "BT /F 10 Tf (second) Tj ET"));
                document.addPage(second);
              });

      PdfReading.Read read = (PdfReading.Read) narrow.read(file);

      assertThat(read.unread()).containsExactly(1);
      assertThat(read.reason()).isEqualTo("page 1: its content expands to more than 1 MB");
      assertThat(read.pages()).extracting(PdfPageText::text).containsExactly("", "second");
    }

    @Test
    void longer_than_allowed_ends_at_the_limit() throws IOException {
      PdfReading reading =
          new PdfWords(10, 1_000).read(PdfFixtures.text(folder, "(0123456789abcdef) Tj"));

      assertThat(reading)
          .isInstanceOfSatisfying(
              PdfReading.TooLong.class,
              tooLong -> assertThat(tooLong.pages().getFirst().text()).startsWith("0123456789"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"(open", "<4", "[(a)", "<< /A", "/", "\\", "BI ID", "\u0001\u0002", ")"})
    void that_breaks_off_is_read_up_to_there(String rest) throws IOException {
      assertThat(pageOf("BT /F 10 Tf (before) Tj " + rest)).isEqualTo("before");
    }

    @Test
    void that_is_damaged_in_its_midst_is_read_up_to_there() throws IOException {
      String text = pageOf("", PdfWordsTest::damagedInItsMidst);

      assertThat(text).startsWith("line 1\n").contains("\nline 20\n");
    }

    @Test
    void of_a_million_operands_is_read_on() throws IOException {
      assertThat(textOf("1 ".repeat(2_000_000) + "(after) Tj")).isEqualTo("after");
    }

    @Test
    void of_an_image_within_is_passed_over() throws IOException {
      assertThat(pageOf("BI /W 2 /H 2 ID EI\u00ff (no) Tj \nEI Q BT /F 10 Tf (after) Tj ET"))
          .isEqualTo("after");
    }

    @Test
    void of_any_bytes_is_an_outcome() throws IOException {
      for (int seed = 0; seed < 200; seed++) {
        byte[] bytes = new byte[400];
        new Random(seed).nextBytes(bytes);
        String noise = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(WORDS.read(PdfFixtures.text(folder, noise)))
            .as("seed %d", seed)
            .isInstanceOf(PdfReading.Read.class);
      }
    }
  }

  @Nested
  class A_page_tree {

    @Test
    void of_many_levels_hands_its_fonts_down() throws IOException {
      assertThat(
              pageOf(
                  "BT /F 10 Tf (deep) Tj ET",
                  document -> {
                    COSDictionary page = document.getPage(0).getCOSObject();
                    COSDictionary root = document.getPages().getCOSObject();
                    root.setItem(COSName.RESOURCES, PdfFixtures.resources(document));
                    page.removeItem(COSName.RESOURCES);
                    COSDictionary node = new COSDictionary();
                    node.setItem(COSName.TYPE, COSName.PAGES);
                    node.setItem(COSName.KIDS, new COSArray(List.of(page)));
                    node.setInt(COSName.COUNT, 1);
                    root.setItem(COSName.KIDS, new COSArray(List.of(node)));
                  }))
          .isEqualTo("deep");
    }

    @Test
    void that_comes_back_to_itself_is_left_to_another_reader() throws IOException {
      Path file =
          PdfFixtures.text(
              folder,
              "(text) Tj",
              document -> {
                COSDictionary root = document.getPages().getCOSObject();
                COSArray kids = root.getCOSArray(COSName.KIDS);
                kids.add((COSBase) root);
              });

      assertThat(WORDS.read(file)).isInstanceOf(PdfReading.NotReadHere.class);
    }

    @Test
    void of_twenty_thousand_pages_is_read_to_its_end() throws IOException {
      Path file =
          PdfFixtures.text(
              folder,
              "(text) Tj",
              document -> {
                COSDictionary first = document.getPage(0).getCOSObject();
                COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
                IntStream.range(1, 20_000).forEach(i -> kids.add(new COSDictionary(first)));
                document.getPages().getCOSObject().setInt(COSName.COUNT, 20_000);
              });

      assertThat(read(file).pages()).hasSize(20_000).allMatch(page -> page.text().equals("text"));
    }
  }

  @Nested
  class Left_to_another_reader_is_a_document {

    private void isLeft(PdfFixtures.Change change) throws IOException {
      assertThat(WORDS.read(PdfFixtures.text(folder, "(text) Tj", change)))
          .isInstanceOf(PdfReading.NotReadHere.class);
    }

    @Test
    void with_a_form_that_was_filled_in() throws IOException {
      isLeft(document -> {
        PDAcroForm form = new PDAcroForm(document);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        field.getCOSObject().setItem(COSName.V, new COSString("value"));
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
      });
    }

    @Test
    void with_a_note() throws IOException {
      isLeft(document -> {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("a note");
        document.getPage(0).setAnnotations(List.of(note));
      });
    }

    @Test
    void with_an_attached_file() throws IOException {
      isLeft(document -> {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setEmbeddedFile(new PDEmbeddedFile(document));
        PDAnnotationFileAttachment attachment = new PDAnnotationFileAttachment();
        attachment.setFile(file);
        document.getPage(0).setAnnotations(List.of(attachment));
      });
    }

    @Test
    void locked_by_a_password() throws IOException {
      isLeft(document ->
          document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    @Test
    void cut_off_in_the_middle() throws IOException {
      Path file = PdfFixtures.text(folder, "(text) Tj");
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));

      assertThat(WORDS.read(file)).isInstanceOf(PdfReading.NotReadHere.class);
    }
  }

  @Nested
  class A_document {

    @Test
    void that_opens_without_a_password_is_read_though_it_is_encrypted() throws IOException {
      assertThat(
              textOf(
                  "(text) Tj",
                  document ->
                      document.protect(
                          new StandardProtectionPolicy("owner", "", new AccessPermission()))))
          .isEqualTo("text");
    }

    @Test
    void says_in_XMP_what_its_dictionary_does_not_say() throws IOException {
      String xmp =
          """
          <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
          <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns:d="http://purl.org/dc/elements/1.1/">
            <r:Description>
              <d:format>application/pdf</d:format>
              <d:title><r:Alt><r:li xml:lang="x-default">Title</r:li></r:Alt></d:title>
              <d:creator><r:Seq><r:li>One</r:li><r:li>Another</r:li></r:Seq></d:creator>
              <d:subject><r:Bag><r:li>not this</r:li></r:Bag></d:subject>
            </r:Description>
          </r:RDF>
          """;
      Path file =
          PdfFixtures.text(
              folder,
              "(text) Tj",
              document ->
                  document
                      .getDocumentCatalog()
                      .getCOSObject()
                      .setItem(COSName.METADATA, PdfFixtures.stream(document, xmp)));

      assertThat(read(file).description())
          .isEqualTo(new PdfDescription("Title", List.of("One", "Another"), null, List.of()));
    }

    @Test
    void says_what_it_is_called_by_whom_and_when() throws IOException {
      GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
      created.set(1999, 11, 31, 12, 0);
      Path file =
          PdfFixtures.text(
              folder,
              "(text) Tj",
              document -> {
                document.getDocumentInformation().setTitle("Title");
                document.getDocumentInformation().setAuthor("Author");
                document.getDocumentInformation().setCreationDate(created);
              });

      assertThat(read(file).description())
          .isEqualTo(
              new PdfDescription(
                  "Title", List.of("Author"), LocalDate.of(1999, 12, 31), List.of()));
    }
  }
}
