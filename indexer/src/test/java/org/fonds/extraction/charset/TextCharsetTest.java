package org.fonds.extraction.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that people wrote, each in every charset that its language was written with. */
class TextCharsetTest {

  /** A language and its charsets. */
  private static final String[] TABLE = {
    "ru: windows-1251 KOI8-R IBM866 ISO-8859-5 x-MacCyrillic",
    "uk: windows-1251 KOI8-U ISO-8859-5",
    "be: windows-1251 ISO-8859-5",
    "pl: windows-1250 ISO-8859-2",
    "hu: windows-1250 ISO-8859-2",
    "ro: windows-1250 ISO-8859-2",
    "cs: windows-1250 ISO-8859-2",
    "et: windows-1257 ISO-8859-13 ISO-8859-4 ISO-8859-15 windows-1252",
    "lv: windows-1257 ISO-8859-13 ISO-8859-4",
    "lt: windows-1257 ISO-8859-13 ISO-8859-4",
    "fi: windows-1252 ISO-8859-1 ISO-8859-15",
    "de: windows-1252 ISO-8859-1 ISO-8859-15 windows-1250 windows-1257",
    "fr: windows-1252 ISO-8859-15",
    "en: windows-1252 US-ASCII",
    "ja: windows-31j EUC-JP ISO-2022-JP",
    "ko: x-windows-949 EUC-KR",
    "zh: GB18030",
  };

  private static final String UNICODE = " UTF-8 UTF-16LE UTF-16BE UTF-16";

  @ParameterizedTest
  @CsvSource({"80, 99", "200, 99.5", "1000, 99", "10000, 98"})
  void A_text_of_this_length_comes_out_as_letters_in_so_many_of_a_hundred(
      int length, double percent) throws IOException {
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (String row : TABLE) {
      String language = row.substring(0, 2);
      for (String charset : (row.substring(4) + UNICODE).split(" ", -1)) {
        for (String piece : EncodedTexts.pieces(language, length)) {
          all++;
          if (!comesOut(piece, Charset.forName(charset))) {
            wrong.add(language + " in " + charset + ": " + piece.substring(0, 40));
          }
        }
      }
    }

    assertThat(all).isGreaterThan(60);
    assertThat(100.0 * (all - wrong.size()) / all)
        .as("right of %d; wrong: %s", all, wrong)
        .isGreaterThanOrEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "IBM866"})
  void A_heading_in_capitals_comes_out_as_letters(String charset) {
    assertThat(comesOut("ПРОТОКОЛ ЗАСЕДАНИЯ КОМИССИИ", Charset.forName(charset))).isTrue();
  }

  @Test
  void A_mark_at_the_beginning_decides() {
    assertThat(TextCharset.of("\uFEFFÄ".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(TextCharset.of("\uFEFFÄ".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(StandardCharsets.UTF_16);
  }

  @Test
  void A_table_drawn_with_lines_comes_out_as_letters() {
    String table =
        "┌────────┬───────┐\n│ Фамилия │ Год   │\n├────────┼───────┤\n│ Иванов  │ 1937  │\n";

    assertThat(comesOut(table, Charset.forName("IBM866"))).isTrue();
  }

  @Test
  void A_letter_beyond_ASCII_after_a_long_beginning_without_one_is_found() {
    String text = "Nothing but plain words.\n".repeat(10_000) + "Das Gebäude blieb für Jahre leer.";

    assertThat(comesOut(text, Charset.forName("windows-1252"))).isTrue();
  }

  @Test
  void UTF_8_with_a_broken_place_stays_UTF_8() {
    byte[] bytes = "Протокол заседания комиссии от июня".getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;

    assertThat(TextCharset.of(bytes)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Nested
  class A_text_that_names_a_charset {

    @ParameterizedTest
    @CsvSource({
      "windows-1251, windows-1251",
      "KOI8-R, windows-1251",
      "windows-1251, ISO-8859-1",
      "windows-1251, UTF-8",
      "UTF-8, windows-1251",
      "UTF-8, UTF-16",
      "IBM866, KOI8-R",
      "ISO-8859-5, windows-1252",
    })
    void comes_out_as_letters_whether_or_not_it_is_right(String is, String named)
        throws IOException {
      for (String piece : EncodedTexts.pieces("ru", 200)) {
        byte[] bytes = piece.getBytes(Charset.forName(is));
        Charset read = TextCharset.of(bytes, Charset.forName(named));
        assertThat(new String(bytes, read)).isEqualTo(new String(bytes, Charset.forName(is)));
      }
    }

    @Test
    void is_believed_where_its_bytes_do_not_say() {
      byte[] bytes = "Ärger".getBytes(Charset.forName("windows-1252"));

      assertThat(TextCharset.of(bytes, Charset.forName("windows-1257")))
          .isEqualTo(Charset.forName("windows-1257"));
    }
  }

  /** Letters count: what the charset itself cannot hold is not held against the finder. */
  private static boolean comesOut(String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return new String(bytes, TextCharset.of(bytes)).equals(new String(bytes, charset));
  }
}
