package org.fonds.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {

  @Nested
  class The_words_of_a_text {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Khrushchev, Nikita|khrushchev nikita",
          "Хрущёв Н. С.|хрущёв н с",
          "Kotel'nikov’s|kotelnikovs",
          "Order No. 00447|order no 00447",
          "Івано-Франківськ|івано франківськ",
          "シベリア抑留 1945|シベリア抑留 1945",
          "NKVD令第1号|nkvd 令第 1 号",
        })
    void are_its_runs_of_letters_and_digits(String text, String words) {
      assertThat(Beginnings.words(text)).containsExactly(words.split(" "));
    }

    @Test
    void are_not_cut_by_what_nobody_sees() {
      assertThat(Beginnings.words("\u200fКа\u00adтынь\u200e")).containsExactly("катынь");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…—!?«»", "\u200f\u200e", "'", "\ud800", "\udc00 \ud83d"})
    void may_be_none(String text) {
      assertThat(Beginnings.words(text)).isEmpty();
    }
  }

  @Nested
  class The_beginnings_of_a_text {

    @Test
    void are_its_words_folded_and_their_outlines() {
      assertThat(Beginnings.spelled("Хрущёв, Łukasz")).containsExactly("хрущев", "lukasz");
      assertThat(Beginnings.sounded("Хрущёв, Łukasz")).contains("KRASAF", "KRASEF", "LAKAS");
      assertThat(Beginnings.ofTitle("Хрущёв, Łukasz"))
          .contains("^хрущев", "хрущев", "lukasz", "KRASAF")
          .doesNotContain("^lukasz");
    }

    @Test
    void lie_at_each_sign_where_words_have_no_spaces() {
      assertThat(Beginnings.spelled("抑留者")).containsExactly("抑留者", "留者", "者");
    }

    @Test
    void are_few_of_a_long_text_and_short_of_a_long_word() {
      assertThat(Beginnings.ofTitle("слово ".repeat(10_000))).hasSizeLessThan(20);
      assertThat(Beginnings.ofTitle(" a1".repeat(10_000))).hasSizeLessThan(20);
      assertThat(Beginnings.ofTitle("x".repeat(10_000)))
          .allSatisfy(beginning -> assertThat(beginning.length()).isLessThanOrEqualTo(41));
      assertThat(Beginnings.ofTitle("抑".repeat(10_000))).hasSizeLessThan(20);
      assertThat(Beginnings.ofTitle("\ud83d".repeat(500))).isEmpty();
    }
  }

  @Nested
  class A_name_to_be_suggested {

    private final List<String> names = List.of("Khrushchev, Nikita");

    @Test
    void comes_back_from_each_of_its_terms() {
      assertThat(SuggestedName.spelled(names))
          .hasSize(2)
          .anyMatch(term -> term.startsWith("nikita"));
      assertThat(SuggestedName.sounded(names)).anyMatch(term -> term.startsWith("KRASEF"));
      assertThat(SuggestedName.sounded(names))
          .allSatisfy(term -> assertThat(SuggestedName.of(term)).isEqualTo("Khrushchev, Nikita"));
    }

    @Test
    void is_none_where_it_is_too_long_or_has_no_letter() {
      assertThat(SuggestedName.spelled(List.of("x".repeat(201), "—"))).isEmpty();
      assertThat(SuggestedName.sounded(List.of("抑留", "1941"))).isEmpty();
    }
  }
}
