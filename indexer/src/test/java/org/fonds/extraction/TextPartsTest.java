package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPartsTest {

  @Nested
  class Clean_text {

    @Test
    void is_composed_and_free_of_controls() {
      assertThat(CleanText.of("и\u0306 a\u0000b\u0007\uFEFF\r\nc \t\n\n\n\nd-\ne"))
          .isEqualTo("й ab\nc\n\nd-\ne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFDD0", "\uFDD1", "\uFDEF", "\uFFFE", "\uFFFF", "\uD83F\uDFFF"})
    void has_no_noncharacter_which_would_be_taken_for_a_mark(String noncharacter) {
      assertThat(CleanText.of("be" + noncharacter + "fore")).isEqualTo("before");
    }

    @Test
    void keeps_letters_beyond_the_basic_plane() {
      assertThat(CleanText.of("𠮷野\uD800")).isEqualTo("𠮷野");
    }
  }

  @Nested
  class What_tesseract_writes {

    private static String word(String confidence, String text) {
      return "5\t1\t1\t1\t1\t1\t0\t0\t0\t0\t%s\t%s".formatted(confidence, text);
    }

    @Test
    void has_the_mean_confidence_of_its_letters() {
      OcrText text =
          TesseractOutput.read(
              "Hello wor\n\nend\n\f",
              List.of(
                  "level\tpage_num", word("90", "Hello"), word("80", "wor"), word("85", "end")));

      assertThat(text.text()).isEqualTo("Hello wor\n\nend");
      assertThat(text.confidence()).isEqualTo(86);
    }

    @Test
    void loses_the_blanks_within_Japanese_but_not_within_Korean() {
      assertThat(TesseractOutput.read("デモ ンスト 、日本 PDF", List.of()).text())
          .isEqualTo("デモンスト、日本 PDF");
      assertThat(TesseractOutput.read("소련군 장교", List.of()).text()).isEqualTo("소련군 장교");
    }

    @Test
    void without_words_is_empty() {
      assertThat(TesseractOutput.read("\f", List.of()))
          .isEqualTo(new OcrText("", 0, new PageWords(0, 0, 0, 0, List.of())));
    }
  }
}
