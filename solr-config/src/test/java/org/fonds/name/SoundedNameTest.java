package org.fonds.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundedNameTest {

  /** From here on two words are taken for one name by default. */
  private static final double ALIKE = 0.72;

  private static double likeness(String one, String other) {
    return SoundedName.of(one).likeness(SoundedName.of(other));
  }

  private static boolean shareAKey(String one, String other) {
    return !Collections.disjoint(SoundedName.of(one).keys(), SoundedName.of(other).keys());
  }

  @Nested
  class Two_spellings_of_one_name {

    @ParameterizedTest
    @CsvSource({
      "Катынь, Katyn",
      "Катынь, Katyń",
      "Катыни, Katyn",
      "Хрущёв, Khrushchev",
      "Хрущев, Chruszczow",
      "Хрущёв, Chruschtschow",
      "Khrushchev, Chruszczow",
      "Khrushchev, Chruschtschow",
      "Берия, Beria",
      "Берия, Berija",
      "Берии, Beria",
      "Дрогобич, Drohobycz",
      "Дрогобыч, Drogobych",
      "Дрогобич, Drogobych",
      "Ежов, Yezhov",
      "Ежов, Jeżow",
      "Ежов, Jeschow",
      "Дзержинский, Dzierżyński",
      "Дзержинский, Dzerzhinsky",
      "Молотов, Molotow",
      "Сталин, Stalinas",
      "Вильнюс, Vilnius",
      "Рига, Rīga",
      "Чернівці, Czerniowce",
      "Kraków, Краков",
      "Győr, Дьёр",
      "Łódź, Лодзь",
      "Gyula, Дьюла"
    })
    void are_alike_and_share_a_key(String one, String other) {
      assertThat(likeness(one, other)).isGreaterThan(ALIKE);
      assertThat(shareAKey(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Катынь, Katyn", "Хрущёв, Chruschtschow", "Paris, Париж", "A, Я"})
    void are_as_alike_either_way_round(String one, String other) {
      assertThat(likeness(one, other)).isEqualTo(likeness(other, one), within(1e-9));
    }
  }

  @Nested
  class Two_names {

    @ParameterizedTest
    @CsvSource({
      "Катынь, Kiew",
      "Берия, Bierut",
      "Сталин, Lenin",
      "Молотов, Malenkov",
      "Lwów, Lublin",
      "Warszawa, Вильнюс",
      "Ежов, Żukow"
    })
    void are_not_alike(String one, String other) {
      assertThat(likeness(one, other)).isLessThan(ALIKE);
    }
  }

  @Nested
  class A_word {

    @ParameterizedTest
    @ValueSource(strings = {"Катынь", "Ščerbakov", "x", "Ж", "Ѣ", "Ű", "O'Neill", "ÅÄÖ"})
    void is_wholly_like_itself(String word) {
      assertThat(likeness(word, word)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "漢字", "\uD800", "\u202E", "😀", "-"})
    void without_letters_that_are_known_is_like_nothing(String word) {
      assertThat(SoundedName.of(word).keys()).isEmpty();
      assertThat(likeness(word, "Katyn")).isLessThan(ALIKE);
      assertThat(likeness(word, word)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "и", "Яя", "Aiya"})
    void without_consonants_has_no_key(String word) {
      assertThat(SoundedName.of(word).keys()).isEmpty();
    }

    @Test
    void that_may_be_read_in_two_ways_is_like_both() {
      assertThat(likeness("Borzna", "Борзна")).isGreaterThan(0.95);
      assertThat(likeness("Przemyśl", "Пшемысль")).isGreaterThan(ALIKE);
      assertThat(likeness("Свищов", "Svishtov")).isGreaterThan(0.95);
      assertThat(likeness("Щербаков", "Shcherbakov")).isGreaterThan(0.95);
    }

    @Test
    void of_thousands_of_letters_has_few_keys() {
      assertThat(SoundedName.of("chcjz".repeat(2_000)).keys()).hasSizeLessThan(64);
    }
  }
}
