package org.fonds.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesInTextTest {

  @Test
  void are_the_words_that_begin_with_a_capital_each_once() {
    assertThat(NamesInText.of("В Катыни, под Смоленском; БЕРИЯ и Берия."))
        .containsExactly("катыни", "смоленском", "берия");
  }

  @Test
  void are_whole_and_in_their_parts_where_they_have_a_hyphen() {
    assertThat(NamesInText.of("Ivano-Frankivsk"))
        .containsExactly("ivano-frankivsk", "ivano", "frankivsk");
  }

  @Test
  void keep_their_apostrophes_and_marks() {
    assertThat(NamesInText.of("Luhans'k, Skadovs\u2019k, Košice, Ко\u0301вель"))
        .containsExactly("luhans'k", "skadovs\u2019k", "košice", "ко\u0301вель");
  }

  @Test
  void are_no_words_that_the_text_writes_small_elsewhere() {
    assertThat(
            NamesInText.of("Katonák jöttek. A falut katonák foglalták el. REPORT of Wolf; report."))
        .containsExactly("wolf");
    assertThat(NamesInText.of("Wolf saw the wolf's den")).containsExactly("wolf");
  }

  @Test
  void are_none_where_no_word_is_one() {
    assertThat(NamesInText.of("")).isEmpty();
    assertThat(NamesInText.of("a b c 1940 シベリア 漢字 iPhone A \uD800")).isEmpty();
  }
}
