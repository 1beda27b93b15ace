package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextPartsTest {

  @Nested
  class Clean_text {

    @Test
    void is_composed_and_free_of_controls() {
      assertThat(CleanText.of("и\u0306 a\u0000b\u0007\uFEFF\r\nc \t\n\n\n\nd-\ne"))
          .isEqualTo("й ab\nc\n\nd-\ne");
    }

    @Test
    void keeps_letters_beyond_the_basic_plane() {
      assertThat(CleanText.of("𠮷野\uD800")).isEqualTo("𠮷野");
    }
  }

  @Nested
  class A_table_of_tesseract {

    private static String word(int block, int line, String confidence, String text) {
      return "5\t1\t%d\t1\t%d\t1\t0\t0\t0\t0\t%s\t%s".formatted(block, line, confidence, text);
    }

    @Test
    void becomes_lines_and_paragraphs() {
      OcrText text =
          TesseractTable.read(
              List.of(
                  "level\tpage_num\tblock_num",
                  word(1, 1, "90", "Hello"),
                  word(1, 1, "80", "world"),
                  word(1, 2, "85", "again"),
                  word(2, 1, "85", "end")));

      assertThat(text).isEqualTo(new OcrText("Hello world\nagain\n\nend", 85));
    }

    @Test
    void of_Japanese_has_no_blanks_within_words() {
      OcrText text =
          TesseractTable.read(
              List.of(word(1, 1, "90", "日本"), word(1, 1, "90", "語"), word(1, 1, "90", "PDF")));

      assertThat(text.text()).isEqualTo("日本語 PDF");
    }

    @Test
    void without_words_is_empty() {
      assertThat(TesseractTable.read(List.of())).isEqualTo(new OcrText("", 0));
    }
  }

  @Nested
  class The_languages_of_a_page {

    private final OcrLanguages languages =
        new OcrLanguages(List.of("eng", "rus", "ukr", "pol", "jpn"));

    @Test
    void begin_with_the_likeliest_of_its_script() {
      assertThat(languages.first(Script.CYRILLIC)).isEqualTo("rus+eng");
      assertThat(languages.first(Script.LATIN)).isEqualTo("eng");
      assertThat(languages.first(Script.CHINESE)).isEqualTo("jpn+eng");
      assertThat(languages.first(null)).isEqualTo("eng+rus");
      assertThat(languages.first(Script.GREEK)).isEqualTo("eng");
    }

    @Test
    void narrow_to_the_language_of_its_words() {
      assertThat(languages.exactly("uk")).contains("ukr+eng");
      assertThat(languages.exactly("pl")).contains("pol");
      assertThat(languages.exactly("fi")).isEmpty();
    }
  }
}
