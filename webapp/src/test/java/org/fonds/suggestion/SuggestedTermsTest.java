package org.fonds.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuggestedTermsTest {

  private static final SuggestedTerms TERMS =
      new SuggestedTerms(
          new Vocabularies(
              new Vocabulary("countries", List.of()),
              new Vocabulary("organisations", List.of()),
              new Vocabulary("types", List.of()),
              new Vocabulary(
                  "events", List.of(event("Laghman massacre"), event("Kautla lahing")))));

  private static Term event(String name) {
    return new Term(
        name.replace(' ', '-'),
        Map.of("en", name),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null);
  }

  private static List<String> fitting(String typed) {
    return TERMS.fitting(Typed.of(typed)).stream().map(FittingTerm::name).toList();
  }

  @Nested
  class A_word_within_a_name {

    @Test
    void is_not_meant_by_three_letters_that_only_sound_so() {
      assertThat(fitting("Лаг")).containsExactly("Laghman massacre");
    }

    @Test
    void is_meant_by_more_letters_or_as_it_is_spelled() {
      assertThat(fitting("Лахин")).containsExactly("Kautla lahing");
      assertThat(fitting("lah")).contains("Kautla lahing");
      assertThat(fitting("Лаг Кау")).containsExactly("Kautla lahing");
    }
  }

  @Nested
  class A_name_in_the_script_that_is_typed {

    @Test
    void is_not_meant_by_four_letters_that_spell_another_word() {
      assertThat(fitting("Caut")).isEmpty();
      assertThat(fitting("Каут")).containsExactly("Kautla lahing");
    }

    @Test
    void is_meant_by_more_letters_that_sound_so() {
      assertThat(fitting("Cautla")).containsExactly("Kautla lahing");
    }
  }
}
