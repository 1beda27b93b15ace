package org.fonds.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundedBeginningTest {

  private static double likeness(String letters, String word) {
    return SoundedBeginning.of(letters).likeness(SoundedName.of(word));
  }

  private static boolean meet(String letters, String word) {
    return SoundedBeginning.of(letters).outlines().stream()
        .anyMatch(beginning ->
            SoundedName.of(word).outlines().stream()
                .anyMatch(outline -> outline.startsWith(beginning)));
  }

  @Nested
  class The_first_letters_of_a_name {

    @ParameterizedTest
    @CsvSource({
      "Хрущ, Khrushchev",
      "Хрущ, Chruszczow",
      "Хрущё, Khrushchev",
      "Khrus, Хрущёв",
      "Khrush, Хрущёв",
      "Chrusz, Хрущёв",
      "Chrusch, Хрущев",
      "Beri, Берия",
      "Бер, Beria",
      "Берия, Beria",
      "NKV, НКВД",
      "НКВ, NKVD",
      "Кат, Katyń",
      "Katy, Катынь",
      "Ежо, Yezhov",
      "Yez, Ежов",
      "Жук, Zhukov",
      "Цве, Tsvetaeva",
      "Юр, Yuri",
      "Дзерж, Dzerzhinsky",
      "Dzier, Дзержинский",
      "Троц, Trotsky",
      "Дрого, Drohobycz",
      "Drohob, Дрогобич"
    })
    void sound_like_the_beginning_of_its_other_spellings(String letters, String word) {
      assertThat(meet(letters, word)).isTrue();
      assertThat(likeness(letters, word)).isGreaterThanOrEqualTo(0.84);
    }

    @ParameterizedTest
    @CsvSource({"Хрущ, Stalin", "Бер, Moskva", "Katy, Харьков", "Жук, Lenin", "Сталин, Stockholm"})
    void do_not_sound_like_other_names(String letters, String word) {
      assertThat(likeness(letters, word)).isLessThan(0.8);
    }

    @Test
    void are_as_like_as_can_be_to_the_word_itself() {
      assertThat(likeness("Katyn", "Katynia")).isEqualTo(1);
      assertThat(likeness("Katynia", "Katyn")).isLessThan(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "抑留", "1941", "\ud800"})
  void what_is_not_heard_is_like_nothing(String letters) {
    assertThat(SoundedBeginning.of(letters).outlines()).isEmpty();
    assertThat(likeness(letters, "Katyn")).isZero();
    assertThat(likeness("Katyn", letters)).isZero();
  }

  @Test
  void outlines_are_few_and_short() {
    for (String word : new String[] {"Chruschtschtschow", "Szczebrzeszyn", "c".repeat(10_000)}) {
      assertThat(SoundedName.of(word).outlines())
          .hasSizeLessThanOrEqualTo(48)
          .allSatisfy(outline -> assertThat(outline).matches("[AEPFKTSLMNR]{1,6}"));
    }
  }
}
