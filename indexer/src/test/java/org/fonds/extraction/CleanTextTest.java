package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void ends_every_line_by_a_line_feed() {
    assertThat(CleanText.of("a\r\nb\rc\u0085d\u2028e")).isEqualTo("a\nb\nc\nd\ne");
  }

  @Test
  void parts_paragraphs_by_one_empty_line() {
    assertThat(CleanText.of("a\u2029b\u000Bc\fd\n \n\t\n\ne")).isEqualTo("a\n\nb\n\nc\n\nd\n\ne");
  }

  @Test
  void has_no_blanks_at_line_ends_nor_around_itself() {
    assertThat(CleanText.of("  \n a \t\u00A0\nb\tc  \n\n")).isEqualTo("a\nb\tc");
  }

  @Test
  void is_composed() {
    assertThat(CleanText.of("e\u0301")).isEqualTo("\u00E9");
    assertThat(CleanText.of("e\uFEFF\u0301")).isEqualTo("\u00E9");
  }

  @Test
  void has_no_controls_lone_surrogates_and_noncharacters() {
    assertThat(CleanText.of("a\uFEFF\0\u007F\u0090\uFDD0\uFFFE\uFFFF\uD83F\uDFFF\uD800b\uDC00"))
        .isEqualTo("ab");
  }

  @Test
  void keeps_hyphens_at_line_ends_and_letters_beyond_the_first_plane() {
    assertThat(CleanText.of("Gefan-\ngene \uD83D\uDE00")).isEqualTo("Gefan-\ngene \uD83D\uDE00");
  }

  @Test
  void is_the_same_when_it_is_cleaned_again() {
    List<String> pieces =
        List.of(
            "a",
            "Ж",
            "e\u0301",
            " ",
            "\t",
            "\u00A0",
            "\n",
            "\r",
            "\r\n",
            "\f",
            "\u2028",
            "\uFEFF",
            "\u0301",
            "\uD83D\uDE00",
            "\uD83D",
            "漢",
            "-");
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String text =
          IntStream.range(0, random.nextInt(30))
              .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
              .collect(Collectors.joining());
      String clean = CleanText.of(text);
      assertThat(CleanText.of(clean)).as("seed %d", seed).isEqualTo(clean);
      assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).as("seed %d", seed).isTrue();
      assertThat(clean).as("seed %d", seed).doesNotContain("\n\n\n", " \n", "\t\n", "\r", "\f");
    }
  }

  @Test
  void counts_letters_and_digits_of_every_script() {
    assertThat(CleanText.letters("a-Ж 1, 漢\uD835\uDC00\n")).isEqualTo(5);
    assertThat(CleanText.hasLetters("a-Ж 1", 3)).isTrue();
    assertThat(CleanText.hasLetters("a-Ж 1", 4)).isFalse();
  }
}
