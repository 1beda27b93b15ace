package org.fonds.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fonds.history.WordDiff.Kind;
import org.fonds.history.WordDiff.Piece;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
  }

  private static String side(WordDiff diff, Kind left) {
    return diff.pieces().stream()
        .filter(piece -> piece.kind() != left)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Order on the lists   | Order on the lists      | Order on the lists
          Order on the lists   | Order on the new lists  | Order on the{+ new+} lists
          Order on the lists   | Order on lists          | Order on[- the-] lists
          Order on the lists   | Decree on the lists     | [-Order-]{+Decree+} on the lists
          the old red cart     | the new blue cart       | the [-old red-]{+new blue+} cart
          ''                   | Order                   | {+Order+}
          Order                | ''                      | [-Order-]
          ф. 1, оп. 2          | ф. 1, оп. 3             | ф. 1, оп. [-2-]{+3+}
          昭和20年8月9日       | 昭和20年8月15日        | 昭和20年8月[-9-]{+15+}日
          14 июня 1941 г.      | 14 июля 1941 г.         | 14 [-июня-]{+июля+} 1941 г.
          """)
  void says_which_words_were_removed_and_added(String before, String after, String expected) {
    assertThat(WordDiff.between(before, after)).hasToString(expected);
  }

  @Test
  void of_one_text_is_empty() {
    assertThat(WordDiff.between("Order", "Order").isEmpty()).isTrue();
    assertThat(WordDiff.between("Order", "Orders").isEmpty()).isFalse();
  }

  @Test
  void holds_both_texts_whatever_they_are() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      String before = someText(random);
      String after = someText(random);
      WordDiff diff = WordDiff.between(before, after);
      assertThat(side(diff, Kind.ADDED)).as("before, seed %d", seed).isEqualTo(before);
      assertThat(side(diff, Kind.REMOVED)).as("after, seed %d", seed).isEqualTo(after);
    }
  }

  private static String someText(Random random) {
    List<String> stock = List.of("a", "b", "c", " ", " ", "\n", ",", "昭和", "é", "𝄞");
    return IntStream.range(0, random.nextInt(30))
        .mapToObj(n -> stock.get(random.nextInt(stock.size())))
        .collect(Collectors.joining());
  }

  @Test
  void compares_very_long_texts_line_by_line() {
    String page = words(0, 3000) + "\nlast line of it";
    assertThat(WordDiff.between(page, page + " now").pieces())
        .last()
        .isEqualTo(new Piece(Kind.ADDED, "last line of it now"));
  }

  @Nested
  class Passages {

    @Test
    void have_some_words_around_what_changed_and_leave_the_rest_out() {
      String before = words(0, 100) + " carts " + words(100, 200);
      String after = words(0, 100) + " wagons " + words(100, 200);

      assertThat(WordDiff.between(before, after).passages())
          .singleElement()
          .asString()
          .startsWith("… word")
          .contains("word99 [-carts-]{+wagons+} word100")
          .endsWith("…")
          .hasSizeLessThan(200);
    }

    @Test
    void that_lie_near_each_other_are_one() {
      assertThat(WordDiff.between("a little cart of hay", "a big cart of wood").passages())
          .extracting(WordDiff::toString)
          .containsExactly("a [-little-]{+big+} cart of [-hay-]{+wood+}");
    }

    @Test
    void that_lie_far_apart_are_several() {
      String middle = " " + words(0, 100) + " ";
      assertThat(WordDiff.between("one" + middle + "two", "three" + middle + "four").passages())
          .hasSize(2);
    }

    @Test
    void show_the_ends_of_a_long_change() {
      assertThat(WordDiff.between("", words(0, 500)).passages())
          .singleElement()
          .asString()
          .startsWith("{+word0 ")
          .contains("…")
          .endsWith("word499+}")
          .hasSizeLessThan(450);
    }

    @Test
    void of_one_text_are_none() {
      assertThat(WordDiff.between(words(0, 100), words(0, 100)).passages()).isEmpty();
    }
  }
}
