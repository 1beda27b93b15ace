package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.description.AnachronismTest.body;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static List<String> inOrder(Term... bodies) {
    return Succession.inOrder(List.of(bodies)).stream().map(Term::id).toList();
  }

  @Nested
  class Bodies {

    @Test
    void stand_by_their_beginning_whatever_order_they_come_in() {
      assertThat(
              inOrder(
                  body("kgb", List.of(), "1954"),
                  body("unknown", List.of()),
                  body("cheka", List.of(), "1917/1922"),
                  body("gpu", List.of(), "1922/1923")))
          .containsExactly("cheka", "gpu", "kgb", "unknown");
    }

    @Test
    void stand_behind_their_predecessors_even_if_they_begin_no_later() {
      assertThat(
              inOrder(
                  body("b", List.of("a"), "1946/1950"),
                  body("a", List.of(), "1946/1960"),
                  body("c", List.of("elsewhere"), "1947")))
          .containsExactly("a", "b", "c");
    }

    @Test
    void that_follow_each_other_in_a_circle_are_all_there() {
      assertThat(inOrder(body("b", List.of("a"), "1946"), body("a", List.of("b"), "1945")))
          .containsExactly("a", "b");
    }
  }

  @Nested
  class The_organisations_of_the_demonstration_archive {

    private final Vocabulary organisations =
        Vocabularies.read(Path.of("..", "documents", "vocabularies")).organisations();

    @Test
    void lead_from_the_Cheka_to_the_KGB() {
      List<Term> beneath =
          organisations.terms().stream()
              .filter(term -> Objects.equals(term.broader(), "soviet-state-security"))
              .toList();
      assertThat(Succession.inOrder(beneath).stream().map(Term::id))
          .containsSubsequence("cheka", "gpu", "ogpu", "nkvd", "nkgb", "mgb", "mvd", "kgb");
    }

    @Test
    void stand_beneath_each_other() {
      assertThat(organisations.withAllBeneath("soviet-state-security"))
          .startsWith("soviet-state-security")
          .contains("cheka", "nkvd", "mvd", "omon", "alpha-group")
          .doesNotContain("militia", "red-army");
      assertThat(organisations.withAllBeneath("mvd")).containsExactly("mvd", "omon");
      assertThat(organisations.withAllBeneath("nkvd")).containsExactly("nkvd");
      assertThat(organisations.withAllBeneath("gestapo")).isEmpty();
      assertThat(organisations.broaderTerms()).contains("mvd", "kgb").doesNotContain("nkvd");
    }
  }
}
