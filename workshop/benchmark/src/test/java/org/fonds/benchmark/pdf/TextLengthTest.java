package org.fonds.benchmark.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {

  @ParameterizedTest
  @CsvSource({
    "Order No. 00447, 7",
    "Катынь, 6",
    "尼港事件, 4",
    "소련군, 3",
    "Fântâna Albă, 11",
    "-- 1940 --, 0",
  })
  void counts_letters_of_any_script_and_nothing_else(String text, long letters) {
    assertThat(TextLength.of(Stream.of(text))).isEqualTo(new TextLength(1, letters));
  }

  @Test
  void counts_a_ligature_as_the_letters_it_is_made_of() {
    assertThat(TextLength.of(Stream.of("oﬃce")).letters())
        .isEqualTo(TextLength.of(Stream.of("office")).letters());
  }

  @Test
  void counts_a_letter_beyond_the_basic_plane_once() {
    assertThat(TextLength.of(Stream.of("\uD835\uDC65")).letters()).isEqualTo(1);
  }

  @Test
  void counts_an_accent_that_stands_by_itself_with_its_letter() {
    assertThat(TextLength.of(Stream.of("e\u0301")).letters()).isEqualTo(1);
  }

  @Test
  void adds_pages() {
    assertThat(TextLength.of(Stream.of("one", "", "three"))).isEqualTo(new TextLength(3, 8));
  }

  @Test
  void of_no_page_is_nothing() {
    assertThat(TextLength.of(Stream.of())).isEqualTo(TextLength.NOTHING);
  }

  @Test
  void takes_each_form_feed_of_pdftotext_for_the_end_of_a_page() {
    assertThat(Pdftotext.length("one\n\f\fthree\n\f")).isEqualTo(new TextLength(3, 8));
    assertThat(Pdftotext.length("")).isEqualTo(TextLength.NOTHING);
  }
}
