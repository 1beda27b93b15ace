package org.fonds.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

  @Nested
  class What_was_typed {

    @ParameterizedTest
    @CsvSource({
      "Бер, Lavrentiy Beria",
      "Хру, Khrushchev",
      "Хрущ, Chruszczow",
      "Кат, Katyń",
      "Beri, Берия",
      "Yezh, Ежов",
      "Киев, Kijów",
      "Моск, Maskava",
      "Моск, Moszkva",
      "Tall, Таллин",
      "Czecz, Чечня"
    })
    void fits_a_name_that_begins_to_sound_so(String typed, String name) {
      assertThat(Typed.of(typed).fit(name))
          .hasValueSatisfying(fit -> assertThat(fit.spelled()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
      "Beri, Bírósági irat",
      "Beri, Перемишляни",
      "Beri, Német Birodalom",
      "Моск, Mushkizi",
      "Хрущ, Krasnodar",
      "Хру, Кровавый январь",
      "Рос, Partizani roșii",
      "Лаг, Laikraštis"
    })
    void fits_no_name_that_hardly_sounds_so(String typed, String name) {
      assertThat(Typed.of(typed).fit(name)).isEmpty();
    }
  }
}
