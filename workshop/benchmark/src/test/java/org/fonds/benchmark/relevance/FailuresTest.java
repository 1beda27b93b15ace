package org.fonds.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private static Answer answer(String text, String... found) {
    return new Answer(
        new JudgedQuery(text, "pl", Kind.EVENT, Map.of("DEMO 017", 3, "DEMO 018", 1)),
        List.of(found));
  }

  @Test
  void are_those_below_the_limit_the_worst_first() {
    List<Answer> answers =
        List.of(
            answer("good", "DEMO 017", "DEMO 018"),
            answer("fair", "DEMO 001", "DEMO 017"),
            answer("bad"));

    assertThat(Failures.below(0.9, answers))
        .satisfiesExactly(
            worst ->
                assertThat(worst)
                    .isEqualToNormalizingNewlines(
                        """
                        pl, event: bad
                          nDCG 0.000, recall 0.000; first came nothing; missing DEMO 017 (3), DEMO 018 (1)\
                        """),
            next ->
                assertThat(next)
                    .isEqualToNormalizingNewlines(
                        """
                        pl, event: fair
                          nDCG 0.579, recall 0.500; first came DEMO 001 (0), DEMO 017 (3); missing DEMO 018 (1)\
                        """));
  }
}
