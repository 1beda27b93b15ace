package org.fonds.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final JudgedQuery QUERY =
      new JudgedQuery("query", "en", Kind.WORDS, Map.of("best", 3, "good", 2, "fair", 1));

  private static Answer answer(String... found) {
    return new Answer(QUERY, List.of(found));
  }

  @Test
  void in_the_best_order_has_all_there_is_to_gain() {
    assertThat(answer("best", "good", "fair", "other").gain()).isEqualTo(1);
    assertThat(answer("best", "good", "fair").recall()).isEqualTo(1);
  }

  @Test
  void gains_less_further_down() {
    double ideal = 7 + 3 / log2(3) + 1 / log2(4);

    assertThat(answer("other", "best").gain()).isCloseTo(7 / log2(3) / ideal, within(1e-9));
    assertThat(answer("fair", "good", "best").gain())
        .isCloseTo((1 + 3 / log2(3) + 7 / log2(4)) / ideal, within(1e-9));
  }

  private static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }

  @Test
  void that_is_empty_gains_nothing() {
    assertThat(answer().gain()).isZero();
    assertThat(answer().recall()).isZero();
    assertThat(answer().bestIsFirst()).isFalse();
  }

  @Test
  void names_what_is_missing_the_best_first() {
    assertThat(answer("good").missing())
        .extracting(Map.Entry::getKey)
        .containsExactly("best", "fair");
  }

  @Test
  void is_looked_at_down_to_the_tenth() {
    List<String> others = IntStream.range(0, 10).mapToObj(i -> "other " + i).toList();

    assertThat(new Answer(QUERY, concat(others.subList(0, 9), "best")).gain()).isPositive();
    assertThat(new Answer(QUERY, concat(others, "best")).gain()).isZero();
  }

  private static List<String> concat(List<String> some, String last) {
    return Stream.concat(some.stream(), Stream.of(last)).toList();
  }

  @Test
  void of_more_than_ten_is_whole_with_ten() {
    List<String> twelve = IntStream.range(0, 12).mapToObj(i -> "answer " + i).toList();
    JudgedQuery query =
        new JudgedQuery(
            "query",
            "en",
            Kind.WORDS,
            twelve.stream().collect(Collectors.toMap(code -> code, code -> 2)));

    assertThat(new Answer(query, twelve).recall()).isEqualTo(1);
    assertThat(new Answer(query, twelve).gain()).isEqualTo(1);
  }
}
