package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

  @Test
  void A_TIFF_of_too_many_pages_is_kept_up_to_the_limit() throws IOException {
    Path tiff = FileFixtures.imageFile(folder.resolve("a.tif"), "tiff", "one", "two", "three");
    ExtractionSettings twoPages = new ExtractionSettings(null, null, 0, 0, 2, 0, 0, 0);

    assertThat(new Extractor(twoPages, OcrSettings.off()).extract(tiff, "a.tif"))
        .isInstanceOfSatisfying(
            Extraction.TooLarge.class,
            large -> {
              assertThat(large.pages()).hasSize(2);
              assertThat(large.reason()).contains("fonds.extraction.maximumPages");
            });
  }

  private static final Extractor EXTRACTOR =
      new Extractor(ExtractionSettings.defaults(), OcrSettings.off());

  @TempDir Path folder;

  private static Extraction extract(Path file) {
    return EXTRACTOR.extract(file, String.valueOf(file.getFileName()));
  }

  private static Extraction.Text text(Path file) {
    Extraction extraction = extract(file);
    assertThat(extraction).isInstanceOf(Extraction.Text.class);
    return (Extraction.Text) extraction;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Nested
  class A_PDF {

    @Test
    void gives_its_pages_with_their_languages() throws IOException {
      Extraction.Text text =
          text(
              FileFixtures.pdf(
                  folder.resolve("a.pdf"), FileFixtures.RUSSIAN, FileFixtures.ENGLISH, ""));

      assertThat(text.pages()).extracting(PageText::number).containsExactly(1, 2, 3);
      assertThat(text.pages().getFirst().text()).contains("Протокол заседания");
      assertThat(text.pages()).extracting(PageText::language).containsExactly("ru", "en", null);
      assertThat(text.pages()).noneMatch(PageText::readByOcr);
    }

    @Test
    void keeps_its_lines_and_the_words_at_their_ends_apart() throws IOException {
      Path file = FileFixtures.pdf(folder.resolve("a.pdf"), "Head\nlast word\nfirst word");

      assertThat(text(file).pages().getFirst().text().split("\\s+"))
          .containsExactly("Head", "last", "word", "first", "word");
    }

    @Test
    void says_what_it_is_called() throws IOException {
      FileMetadata metadata =
          text(FileFixtures.pdf(folder.resolve("a.pdf"), FileFixtures.ENGLISH)).metadata();

      assertThat(metadata.mediaType()).isEqualTo("application/pdf");
      assertThat(metadata.title()).isEqualTo("Протокол");
      assertThat(metadata.authors()).containsExactly("Archive");
    }

    @Test
    void says_what_its_pages_are_called_whoever_reads_it() throws IOException {
      Path quick = FileFixtures.pdf(folder.resolve("a.pdf"), FileFixtures.RUSSIAN, "", "third");
      Path slow = FileFixtures.pdf(folder.resolve("b.pdf"), FileFixtures.RUSSIAN, "", "third");
      FileFixtures.labelled(quick);
      FileFixtures.labelled(FileFixtures.annotated(slow));

      assertThat(text(quick).pages()).extracting(PageText::label).containsExactly("iv", "v", "vi");
      assertThat(text(slow).pages().getFirst().text()).contains("a note");
      assertThat(text(slow).pages()).extracting(PageText::label).containsExactly("iv", "v", "vi");
    }

    @Test
    void that_calls_its_pages_nothing_labels_none() throws IOException {
      assertThat(text(FileFixtures.pdf(folder.resolve("a.pdf"), "words", "")).pages())
          .extracting(PageText::label)
          .containsOnlyNulls();
    }

    @Test
    void is_known_by_its_content_whatever_its_name() throws IOException {
      Path file = FileFixtures.pdf(folder.resolve("letter.txt"), FileFixtures.ENGLISH);

      assertThat(text(file).metadata().mediaType()).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%PRINTER: DRAWER 2\r\n", "\u0001\u0002 DRAWER 2\n"})
    void is_known_behind_instructions_for_a_printer(String instruction) throws IOException {
      Path whole = FileFixtures.pdf(folder.resolve("a.pdf"), FileFixtures.ENGLISH);
      Path file = folder.resolve("printed");
      Files.writeString(file, instruction.repeat(40));
      Files.write(file, Files.readAllBytes(whole), StandardOpenOption.APPEND);

      assertThat(text(file).pages()).isEqualTo(text(whole).pages());
    }

    @Test
    void with_a_password_is_encrypted() throws IOException {
      assertThat(extract(FileFixtures.encryptedPdf(folder.resolve("a.pdf"))))
          .isInstanceOf(Extraction.Encrypted.class);
    }

    @Test
    void cut_off_in_the_middle_is_damaged_or_gives_what_is_left() throws IOException {
      Path whole = FileFixtures.pdf(folder.resolve("a.pdf"), FileFixtures.RUSSIAN);
      byte[] bytes = Files.readAllBytes(whole);
      Path half = folder.resolve("half.pdf");
      Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));

      assertThat(extract(half)).isInstanceOf(Extraction.Damaged.class);
    }

    @Test
    void of_images_alone_is_named_so_where_there_is_no_OCR() throws IOException {
      Path scan =
          FileFixtures.scan(folder.resolve("a.pdf"), FileFixtures.ENGLISH, FileFixtures.ENGLISH);

      assertThat(extract(scan))
          .isInstanceOfSatisfying(
              Extraction.ImageOnly.class, only -> assertThat(only.pageCount()).isEqualTo(2));
    }
  }

  @Nested
  class An_image_file {

    @ParameterizedTest
    @ValueSource(strings = {"tiff", "jpeg", "png"})
    void is_named_so_where_there_is_no_OCR(String format) throws IOException {
      Path image =
          FileFixtures.imageFile(folder.resolve("a." + format), format, FileFixtures.ENGLISH);

      assertThat(extract(image)).isInstanceOf(Extraction.ImageOnly.class);
      assertThat(extract(image).metadata().mediaType()).isEqualTo("image/" + format);
    }

    @Test
    void that_is_broken_is_damaged() throws IOException {
      Path image = FileFixtures.imageFile(folder.resolve("a.png"), "png", FileFixtures.ENGLISH);
      Files.write(image, Arrays.copyOf(Files.readAllBytes(image), 20));

      assertThat(extract(image)).isInstanceOf(Extraction.Damaged.class);
    }
  }

  @Nested
  class A_word_processors_file {

    @Test
    void in_DOCX_is_one_page_of_paragraphs() throws IOException {
      Path file = FileFixtures.docx(folder.resolve("a.docx"), "Первый абзац.", "Второй абзац.");

      assertThat(text(file).pages())
          .extracting(PageText::text)
          .containsExactly("Первый абзац.\n\nВторой абзац.");
    }

    @Test
    void in_ODT_is_read() throws IOException {
      assertThat(text(FileFixtures.odt(folder.resolve("a.odt"), "Protokół")).pages())
          .extracting(PageText::text)
          .containsExactly("Protokół");
    }

    @Test
    void in_RTF_is_read() throws IOException {
      Path file =
          file(
              "a.rtf",
              "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}}"
                  + "\\f0 \\'cf\\'f0\\'ee\\'f2\\'ee\\'ea\\'ee\\'eb\\par}");

      assertThat(text(file).pages()).extracting(PageText::text).containsExactly("Протокол");
    }
  }

  @Nested
  class A_web_page {

    @Test
    void is_read_as_it_is_seen() throws IOException {
      Path file =
          file(
              "a.html",
              "<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>"
                  + "<h1>Head</h1><p>one\n   two</p><script>hidden()</script><p>three</p>"
                  + "</body></html>");

      assertThat(text(file).pages())
          .extracting(PageText::text)
          .containsExactly("Head\n\none two\n\nthree");
    }

    @Test
    void in_the_charset_that_it_names_is_read() throws IOException {
      Path file = folder.resolve("a.html");
      String html =
          "<html><head><meta charset=\"koi8-r\"></head><body><p>Протокол</p></body></html>";
      Files.write(file, html.getBytes(Charset.forName("KOI8-R")));

      assertThat(text(file).pages()).extracting(PageText::text).containsExactly("Протокол");
    }
  }

  @Nested
  class A_text {

    @Test
    void about_PDFs_is_none() throws IOException {
      String text = "Files of many kinds begin with a mark.\n".repeat(20) + "%PDF-1.7\n";
      Path file = Files.writeString(folder.resolve("a.txt"), text);

      assertThat(text(file).metadata().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void ends_its_pages_with_a_form_feed() throws IOException {
      assertThat(text(file("a.txt", "one\r\n\fтва\f")).pages())
          .extracting(PageText::text)
          .containsExactly("one", "тва");
    }

    @Test
    void in_KOI8_is_read_as_letters() throws IOException {
      Path file = folder.resolve("a.txt");
      Files.write(file, FileFixtures.RUSSIAN.getBytes(Charset.forName("KOI8-R")));

      assertThat(text(file).pages().getFirst())
          .isEqualTo(new PageText(1, FileFixtures.RUSSIAN, "ru", null));
    }

    @Test
    void that_is_no_text_whatever_its_name_is_unsupported() throws IOException {
      Path file = folder.resolve("a.txt");
      byte[] bytes = new byte[5000];
      new Random(1).nextBytes(bytes);
      Files.write(file, bytes);

      assertThat(extract(file)).isInstanceOf(Extraction.Unsupported.class);
    }

    @Test
    void longer_than_allowed_keeps_its_beginning() throws IOException {
      Extractor narrow =
          new Extractor(new ExtractionSettings(null, null, 10, 0, 0, 0, 0, 0), OcrSettings.off());

      assertThat(narrow.extract(file("a.txt", "0123456789abcdef"), "a.txt"))
          .isInstanceOfSatisfying(
              Extraction.TooLarge.class,
              large -> {
                assertThat(large.pages().getFirst().text()).isEqualTo("0123456789");
                assertThat(large.reason()).contains("longer than 10 characters");
              });
    }
  }

  @Nested
  class A_letter {

    private static final String LETTER =
        """
        From: Archive <archive@example.org>
        To: Reader <reader@example.org>
        Subject: =?UTF-8?B?0J/RgNC+0YLQvtC60L7Quw==?=
        Date: Mon, 2 Mar 2026 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x"

        --x
        Content-Type: text/plain; charset=windows-1251
        Content-Transfer-Encoding: 8bit

        Сводка
        --x
        Content-Type: text/plain; charset=UTF-8; name="list.txt"
        Content-Disposition: attachment; filename="list.txt"

        attached
        --x
        Content-Type: application/zip; name="a.zip"
        Content-Disposition: attachment; filename="a.zip"
        Content-Transfer-Encoding: base64

        UEsDBBQAAAAAAA==
        --x--
        """;

    private Path letter() throws IOException {
      Path file = folder.resolve("a.eml");
      Files.write(file, LETTER.getBytes(Charset.forName("windows-1251")));
      return file;
    }

    @Test
    void is_read_with_its_head_and_attachments() throws IOException {
      assertThat(extract(letter()))
          .isInstanceOfSatisfying(
              Extraction.Partial.class,
              partial -> {
                assertThat(partial.pages().getFirst().text())
                    .contains("From: Archive <archive@example.org>")
                    .contains("Subject: Протокол")
                    .contains("Сводка");
                assertThat(partial.pages().get(1).text()).isEqualTo("attached");
              });
    }

    @Test
    void names_the_attachment_that_was_not_read() throws IOException {
      assertThat(extract(letter()))
          .isInstanceOfSatisfying(
              Extraction.Partial.class,
              partial -> {
                assertThat(partial.reason()).contains("attachment \"a.zip\"");
                assertThat(partial.unread()).containsExactly(3);
              });
    }
  }

  @Nested
  class A_file {

    @Test
    void without_bytes_is_empty() throws IOException {
      assertThat(extract(file("a.pdf", ""))).isInstanceOf(Extraction.Empty.class);
    }

    @Test
    void of_an_unknown_kind_is_unsupported() throws IOException {
      Path file = folder.resolve("a.bin");
      Files.write(file, new byte[] {1, 2, 0, 0, 5, 6, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 8, 0, 0, 0});

      assertThat(extract(file).metadata().mediaType()).isEqualTo("application/octet-stream");
      assertThat(extract(file)).isInstanceOf(Extraction.Unsupported.class);
    }

    @Test
    void that_is_not_there_is_an_outcome_too() {
      assertThat(extract(folder.resolve("none.pdf"))).isInstanceOf(Extraction.Damaged.class);
    }

    @Test
    void with_a_hostile_name_is_read() throws IOException {
      Path file = file("a", "text");

      assertThat(EXTRACTOR.extract(file, "../../a\u0000b.txt")).isInstanceOf(Extraction.Text.class);
    }
  }
}
