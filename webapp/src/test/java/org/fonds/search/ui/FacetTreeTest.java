package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.search.FacetValue;
import org.junit.jupiter.api.Test;

class FacetTreeTest {

  private static final Vocabulary ORGANISATIONS =
      Vocabularies.read(Path.of("..", "documents", "vocabularies")).organisations();

  private static List<FacetValue> values(String... ids) {
    return Stream.of(ids).map(id -> new FacetValue(id, id, 7)).toList();
  }

  private static List<String> drawn(FacetTree tree, List<FacetValue> shown) {
    return tree.places(shown).stream()
        .map(place ->
            "- ".repeat(place.depth())
                + place.value().value()
                + " "
                + place.years()
                + " · "
                + place.value().count())
        .toList();
  }

  @Test
  void stands_in_order_of_succession_with_the_years_of_each_body() {
    List<FacetValue> values =
        values("nkvd", "red-army", "kgb", "soviet-state-security", "mvd", "mgb", "nkgb", "cheka");

    assertThat(drawn(new FacetTree(ORGANISATIONS::find, values), values))
        .containsExactly(
            "soviet-state-security 1917–1991 · 7",
            "- cheka 1917–1922 · 7",
            "- nkvd 1934–1946 · 7",
            "- nkgb 1941, 1943–1946 · 7",
            "- mgb 1946–1953 · 7",
            "- mvd 1946–1991 · 7",
            "- kgb 1954–1991 · 7",
            "soviet-armed-forces 1918–1991 · 0",
            "- red-army 1918–1946 · 7");
  }

  @Test
  void takes_the_bodies_above_what_is_shown_along_with_their_counts() {
    FacetTree tree =
        new FacetTree(ORGANISATIONS::find, values("soviet-state-security", "omon", "nkvd"));

    assertThat(drawn(tree, values("omon")))
        .containsExactly(
            "soviet-state-security 1917–1991 · 7", "- mvd 1946–1991 · 0", "- - omon 1988–1991 · 7");
  }

  @Test
  void leaves_values_that_are_no_terms_in_the_order_given() {
    List<FacetValue> values = values("no such body", "nkvd-rsfsr", "gestapo");

    assertThat(drawn(new FacetTree(ORGANISATIONS::find, values), values))
        .containsExactly("no such body  · 7", "nkvd-rsfsr 1917–1930 · 7", "gestapo  · 7");
  }
}
