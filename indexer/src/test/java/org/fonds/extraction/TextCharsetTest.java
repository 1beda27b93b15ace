package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCharsetTest {

  private static final String UKRAINIAN =
      "Підсумок складено для показу. Її виселили з міста, ґрунтуючись на списках.";
  private static final String HUNGARIAN =
      "Összefoglaló bemutatásra. A bizottság jelentése a városról, őrizetbe vétel, szűkös hírek.";
  private static final String LATVIAN =
      "Kopsavilkums paraugam. Iedzīvotāji tika izsūtīti, ģimenes šķirtas, ļaudis aizvesti.";
  private static final String GERMAN =
      "Zusammenfassung zur Vorführung. Die Bevölkerung flüchtete über die vereiste Straße.";
  private static final String JAPANESE = "これは展示のための要約であり、史料ではありません。";
  private static final String KOREAN = "이것은 시연을 위한 요약이며 사료가 아닙니다.";

  @ParameterizedTest
  @CsvSource({
    "ru, UTF-8",
    "ru, windows-1251",
    "ru, KOI8-R",
    "ru, IBM866",
    "ru, ISO-8859-5",
    "ru, UTF-16",
    "ru, UTF-16LE",
    "ru, UTF-16BE",
    "ru, x-MacCyrillic",
    "uk, windows-1251",
    "uk, KOI8-U",
    "pl, windows-1250",
    "pl, ISO-8859-2",
    "pl, UTF-16LE",
    "hu, windows-1250",
    "lv, windows-1257",
    "de, windows-1252",
    "de, UTF-8",
    "ja, windows-31j",
    "ja, EUC-JP",
    "ja, ISO-2022-JP",
    "ko, x-windows-949",
    "en, US-ASCII"
  })
  void A_text_in_an_old_charset_comes_out_as_letters(String language, String charset) {
    String text = text(language);
    byte[] bytes = text.getBytes(Charset.forName(charset));

    String read = new String(bytes, TextCharset.of(bytes));

    assertThat(read).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "IBM866"})
  void A_heading_in_capitals_comes_out_as_letters(String charset) {
    String text = "ПРОТОКОЛ ЗАСЕДАНИЯ КОМИССИИ";
    byte[] bytes = text.getBytes(Charset.forName(charset));

    assertThat(new String(bytes, TextCharset.of(bytes))).isEqualTo(text);
  }

  private static String text(String language) {
    return switch (language) {
      case "ru" -> FileFixtures.RUSSIAN;
      case "uk" -> UKRAINIAN;
      case "pl" -> FileFixtures.POLISH;
      case "hu" -> HUNGARIAN;
      case "lv" -> LATVIAN;
      case "de" -> GERMAN;
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      default -> FileFixtures.ENGLISH;
    };
  }
}
