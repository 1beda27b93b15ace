package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OcrLanguagesTest {

  private static final OcrLanguages LANGUAGES =
      new OcrLanguages(
          List.of("bul", "eng", "osd", "pol", "rus", "ukr"),
          List.of("eng", "rus", "ukr", "pol", "jpn"));

  @Nested
  class A_page_of_which_nothing_is_known {

    @Test
    void is_read_in_the_likeliest_languages_of_the_settings() {
      assertThat(LANGUAGES.first(null)).isEqualTo("eng+rus");
    }
  }

  @Nested
  class A_page_whose_script_is_known {

    @Test
    void is_read_in_the_likeliest_language_of_that_script_with_English_for_names() {
      assertThat(LANGUAGES.first(Script.CYRILLIC)).isEqualTo("rus+eng");
      assertThat(LANGUAGES.first(Script.LATIN)).isEqualTo("eng");
    }

    @Test
    void is_read_as_Japanese_if_it_seems_Chinese_which_is_not_installed() {
      OcrLanguages japanese = new OcrLanguages(List.of("eng", "jpn"), List.of("eng", "jpn"));

      assertThat(japanese.first(Script.CHINESE)).isEqualTo("jpn+eng");
    }

    @Test
    void is_read_all_the_same_if_the_script_is_not_installed() {
      assertThat(LANGUAGES.first(Script.JAPANESE)).isEqualTo("eng");
    }
  }

  @Nested
  class A_page_whose_languages_are_described {

    @Test
    void is_read_in_all_of_them() {
      assertThat(LANGUAGES.described(List.of("ru", "pl"))).contains("rus+pol");
    }

    @Test
    void is_read_with_English_too_where_none_has_Latin_letters() {
      assertThat(LANGUAGES.described(List.of("uk", "ru"))).contains("ukr+rus+eng");
    }

    @Test
    void is_read_in_an_installed_language_that_the_settings_do_not_name() {
      assertThat(LANGUAGES.described(List.of("bg"))).contains("bul+eng");
    }

    @Test
    void is_read_by_its_script_if_none_of_them_is_installed() {
      assertThat(LANGUAGES.described(List.of("ja"))).isEmpty();
      assertThat(LANGUAGES.described(List.of())).isEmpty();
    }
  }

  @Nested
  class A_page_whose_words_are_of_another_language {

    @Test
    void is_read_in_that() {
      assertThat(LANGUAGES.instead("rus+eng", "uk")).contains("ukr+eng");
    }

    @Test
    void is_not_read_again_in_a_language_that_it_was_read_in() {
      assertThat(LANGUAGES.instead("rus+eng", "ru")).isEmpty();
      assertThat(LANGUAGES.instead("rus+eng", "en")).isEmpty();
    }
  }
}
