package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSenseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Протокол",
        "НКВД",
        "№",
        "1930-х",
        "20th",
        "12об.",
        "Fond",
        "O'Brien",
        "żółta,",
        "日本語です",
        "A4"
      })
  void Words_figures_and_marks_make_sense(String word) {
    assertThat(WordSense.canBeWord(word)).isTrue();
  }

  /** What tesseract makes of Cyrillic letters when it expects Latin ones. */
  @ParameterizedTest
  @ValueSource(strings = {"H3oxwKeHHe", "UCTOUHWKoB", "p6oTa", "HикoлaeвcK", "IIpoToko1a"})
  void Letters_of_another_script_do_not(String word) {
    assertThat(WordSense.canBeWord(word)).isFalse();
  }

  @Test
  void What_makes_no_sense_counts_as_nothing_by_its_letters() {
    List<PageWords.Word> words =
        Stream.of("Протокол", "p6oTaaaa")
            .map(text -> new PageWords.Word(text, 0, 0, 10, 10, 90))
            .toList();

    assertThat(WordSense.confidence(words)).isEqualTo(45);
    assertThat(WordSense.confidence(List.of())).isZero();
  }

  @Test
  void Letters_are_those_of_words_that_make_sense() {
    assertThat(WordSense.letters("Fond 12, oПись\nf4nd")).isEqualTo(6);
  }
}
