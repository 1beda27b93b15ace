package org.fonds.overview.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "4, 4", "5, 6", "9, 10", "17, 20", "21, 30", "999, 1000"})
  void ends_at_a_round_number(long highest, long top) {
    assertThat(Scale.top(highest)).isEqualTo(top);
  }

  @Test
  void has_few_marks() {
    assertThat(Scale.marks(Scale.top(17))).containsExactly(0L, 5L, 10L, 15L, 20L);
    assertThat(Scale.marks(1)).containsExactly(0L, 1L);
    assertThat(Scale.marks(Scale.top(Integer.MAX_VALUE))).hasSizeBetween(3, 6);
  }

  @Nested
  class Classes_of_numbers {

    @Test
    void are_five_where_there_is_room_and_each_reaches_further() {
      assertThat(Classes.upTo(1000).last()).isEqualTo(List.of(4L, 16L, 63L, 251L, 1000L));
      assertThat(Classes.upTo(1).last()).isEqualTo(List.of(1L));
      assertThat(Classes.upTo(3).last()).isEqualTo(List.of(1L, 2L, 3L));
    }

    @Test
    void have_the_strongest_ink_for_the_most() {
      Classes classes = Classes.upTo(1000);

      assertThat(classes.ink(1)).isEqualTo(Ink.STEP_1);
      assertThat(classes.ink(5)).isEqualTo(Ink.STEP_2);
      assertThat(classes.ink(1000)).isEqualTo(Ink.STEP_5);
      assertThat(Classes.upTo(1).ink(1)).isEqualTo(Ink.STEP_5);
    }
  }

  @Nested
  class The_width_of_words {

    @Test
    void counts_ideographs_double() {
      assertThat(TextWidth.of("北安", 10)).isGreaterThan(TextWidth.of("ab", 10) * 1.7);
    }

    @Test
    void shortens_to_whole_characters() {
      String shortened = TextWidth.shortened("😀".repeat(50), 10, 60);

      assertThat(shortened).endsWith("😀…");
      assertThat(TextWidth.of(shortened, 10)).isLessThanOrEqualTo(62);
      assertThat(TextWidth.shortened("NKVD", 10, 60)).isEqualTo("NKVD");
    }

    @Test
    void breaks_lines_and_loses_nothing() {
      String sentence = "A search in an archive, narrowed to " + "x".repeat(200) + " and more.";
      List<String> lines = TextWidth.lines(sentence, 12, 300);

      assertThat(lines).allMatch(line -> TextWidth.of(line, 12) <= 310);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(sentence.replace(" ", ""));
    }
  }
}
