package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsOutsideTest {

  private static PageWords.Line line(int y, String... words) {
    List<PageWords.Word> placed =
        Arrays.stream(words)
            .map(word -> word.split("@", 2))
            .map(word -> new PageWords.Word(word[0], Integer.parseInt(word[1]), y, 100, 40, 90))
            .toList();
    return new PageWords.Line(placed);
  }

  /** A page of 1000 by 1000 dots with three lines; the second word of a line begins at 300. */
  private static PageWords page(int turned, double straightened) {
    return new PageWords(
        1000,
        1000,
        turned,
        straightened,
        List.of(
            line(100, "one@100", "two@300", "Iva-@500"),
            line(200, "nov@100", "four@300"),
            line(300, "five@100", "six@300")));
  }

  private static WordsOutside outside(PageWords words, int turned, double... box) {
    return WordsOutside.of(
        words, new PageBoxes(turned, List.of(new RedactionBox(box[0], box[1], box[2], box[3]))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "around the word,           0.29, 0.09, 0.12, 0.06, two",
    "just within the word,      0.32, 0.11, 0.02, 0.01, two",
    "cutting its edge,          0.39, 0.13, 0.05, 0.02, two",
    "touching its edge,         0.40, 0.10, 0.05, 0.04, two",
    "between the words,         0.42, 0.10, 0.06, 0.04, ''",
    "between the lines,         0.10, 0.25, 0.90, 0.04, ''",
    "over the word's beginning, 0.55, 0.11, 0.01, 0.01, Iva- nov",
    "over the word's end,       0.15, 0.21, 0.01, 0.01, Iva- nov",
    "over a whole line,         0.00, 0.30, 1.00, 0.04, five six",
    "over the page,             0.00, 0.00, 1.00, 1.00, one two Iva- nov four five six",
  })
  void a_box_takes_each_word_that_it_touches(
      String where, double left, double top, double width, double height, String removed) {
    WordsOutside words = outside(page(0, 0), 0, left, top, width, height);

    assertThat(String.join(" ", words.removed())).as(where).isEqualTo(removed);
    assertThat(words.text().split("\\s+")).noneMatch(words.removed()::contains);
  }

  /** The box lies over "two" of a page that is read upright; the words are those of others. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.3, 0.1", "90, 90, 0.3, 0.1", "180, 180, 0.3, 0.1", "270, 270, 0.3, 0.1",
    "0, 180, 0.6, 0.86", "180, 0, 0.6, 0.86", "90, 0, 0.1, 0.6", "0, 90, 0.86, 0.3",
  })
  void the_box_and_the_words_may_be_of_pages_turned_otherwise(
      int read, int drawn, double left, double top) {
    boolean lies = Math.abs(read - drawn) == 90;

    assertThat(
            outside(page(read, 0), drawn, left, top, lies ? 0.04 : 0.1, lies ? 0.1 : 0.04)
                .removed())
        .containsExactly("two");
  }

  @Test
  void of_a_page_that_lay_askew_more_goes_rather_than_less() {
    assertThat(outside(page(0, 3), 0, 0.32, 0.13, 0.02, 0.01).removed()).contains("two");
  }

  @Test
  void lines_stay_lines() {
    assertThat(outside(page(0, 0), 0, 0.32, 0.11, 0.02, 0.01).text())
        .isEqualTo("one Iva-\nnov four\nfive six");
  }

  @ParameterizedTest
  @CsvSource({"-0.1,0,0.5,0.5", "0.6,0,0.5,0.5", "0,0,0,0.5", "0,0,NaN,0.5", "0,0.9,0.1,0.2"})
  void a_box_lies_on_its_page(double left, double top, double width, double height) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RedactionBox(left, top, width, height));
  }
}
