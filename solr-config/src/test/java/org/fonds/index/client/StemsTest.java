package org.fonds.index.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.index.TextLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StemsTest {

  private static Set<String> stems(String language, String text) {
    return Stems.of(text, TextLanguage.of(language)).stream()
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /** The words by which the index itself is tested. */
  @ParameterizedTest
  @CsvFileSource(resources = "/org/fonds/index/words-found.csv", numLinesToSkip = 1)
  void words_that_the_index_finds_by_each_other_share_a_stem(
      String language, String typed, String text) {
    assertThat(Collections.disjoint(stems(language, typed), stems(language, text))).isFalse();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/fonds/index/words-apart.csv", numLinesToSkip = 1)
  void words_that_it_keeps_apart_share_none(String language, String typed, String text) {
    assertThat(Collections.disjoint(stems(language, typed), stems(language, text))).isTrue();
  }

  @Test
  void each_word_of_a_text_has_its_own() {
    assertThat(Stems.of("В лагерях Сибири", TextLanguage.RU))
        .hasSize(3)
        .last()
        .satisfies(last -> assertThat(last).contains("сибири", "сибир"));
  }
}
