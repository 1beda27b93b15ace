package org.fonds.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

  @Test
  void stands_in_the_index_behind_each_of_its_keys() {
    assertThat(NameForm.terms("В Катыни", IndexField.TEXT_RU))
        .containsExactly("KTN катыни text_ru");
  }

  @Test
  void is_read_from_its_terms() {
    assertThat(NameForm.read("KTN катыни text_ru"))
        .contains(new NameForm("катыни", IndexField.TEXT_RU));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "KTN", "KTN катыни", "KTN катыни nowhere", "a b text_ru d"})
  void is_not_read_from_anything_else(String term) {
    assertThat(NameForm.read(term)).isEmpty();
  }

  @Test
  void of_endless_length_is_left_out() {
    assertThat(NameForm.terms("K" + "a".repeat(1_000) + "t", IndexField.TEXT_EN)).isEmpty();
  }
}
