package org.fonds.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedSetTest {

  private static final int LEAST_OF_A_LANGUAGE = 6;
  private static final int LEAST_OVER_THE_CORPUS = 25;

  private static List<JudgedQuery> read(String text) {
    return JudgedSet.read("some.txt", text);
  }

  @Test
  void is_read_line_by_line_without_remarks() {
    assertThat(read("# remark\n\npl | phrase | \"a, b\" | 017=3  frus1955-57v24/d1=1\n"))
        .containsExactly(
            new JudgedQuery(
                "\"a, b\"", "pl", Kind.PHRASE, Map.of("DEMO 017", 3, "frus1955-57v24/d1", 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pl | words | zbrodnia",
        "pl | word | zbrodnia | 017=3",
        "pl | words | zbrodnia | 017=4",
        "pl | words | zbrodnia | 017=3 017=2",
        "pl | known item | zbrodnia | 017=3 018=2"
      })
  void a_line_that_is_none_is_refused_with_its_number(String line) {
    assertThatThrownBy(() -> read("# remark\n" + line))
        .isInstanceOf(BenchmarkException.class)
        .hasMessageStartingWith("some.txt line 2: ");
  }

  @Test
  void asks_nothing_twice() {
    assertThat(
            JudgedSet.read().stream().map(query -> query.text().toLowerCase(Locale.ROOT)).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void asks_enough_in_each_language_of_the_archive_and_over_the_corpus() {
    List<JudgedQuery> queries = JudgedSet.read();
    Map<String, Long> byLanguage =
        queries.stream()
            .collect(Collectors.groupingBy(JudgedQuery::language, Collectors.counting()));

    assertThat(
            Stream.of("en", "ru", "uk", "pl", "et", "lv", "lt", "fi", "de", "hu", "ro", "ja", "ko"))
        .allSatisfy(language ->
            assertThat(byLanguage.getOrDefault(language, 0L))
                .as(language)
                .isGreaterThanOrEqualTo(LEAST_OF_A_LANGUAGE));
    assertThat(queries.stream().filter(JudgedSetTest::isOverTheCorpus).count())
        .isGreaterThanOrEqualTo(LEAST_OVER_THE_CORPUS);
    assertThat(queries.stream().map(JudgedQuery::kind).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Kind.values()));
  }

  private static boolean isOverTheCorpus(JudgedQuery query) {
    return query.grades().keySet().stream().anyMatch(code -> code.startsWith("frus"));
  }
}
