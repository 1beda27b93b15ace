package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabulariesTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    DescriptionFixtures.writeVocabularies(folder);
  }

  @Nested
  class A_folder_of_four_files {

    @Test
    void is_read_with_all_that_is_said_of_a_term() {
      Vocabularies vocabularies = Vocabularies.read(folder);

      Term republic = vocabularies.countries().find("second-polish-republic").orElseThrow();
      assertThat(republic.historical()).isTrue();
      assertThat(republic.presentCountries()).containsExactly("pl", "ua");
      assertThat(republic.existence()).containsExactly(Edtf.of("1918/1939"));
      assertThat(republic.name("pl")).isEqualTo("II Rzeczpospolita");
      assertThat(vocabularies.organisations().find("nkvd").orElseThrow().predecessors())
          .containsExactly("ogpu");
      assertThat(vocabularies.types().find("report").orElseThrow().cslType()).isEqualTo("report");
      assertThat(vocabularies.events().find("katyn-1940").orElseThrow().countries())
          .containsExactly("ru");
    }

    @Test
    void may_hold_Norway() {
      assertThat(Vocabularies.read(folder).countries().label("no", "en")).isEqualTo("Norway");
    }

    @Test
    void keeps_the_order_of_the_file() {
      assertThat(Vocabularies.read(folder).types().terms())
          .extracting(Term::id)
          .containsExactly("report", "order");
    }
  }

  @Nested
  class A_fault_in_a_vocabulary {

    @Test
    void names_file_term_and_value() throws IOException {
      Files.writeString(
          folder.resolve("organisations.yaml"),
          """
          terms:
            - id: nkvd
              names: {en: NKVD}
              successors: [nkgp]
              existence: 1934-13
            - id: nkgb
              names: {ru: НКГБ}
            - id: nkvd
              names: {en: again}
              founded: 1934
          """);

      assertThatThrownBy(() -> Vocabularies.read(folder))
          .isInstanceOf(InvalidVocabulariesException.class)
          .hasMessageContaining("organisations.yaml line 2, term nkvd: existence: date \"1934-13\"")
          .hasMessageContaining("organisations.yaml line 6, term nkgb: no English name")
          .hasMessageContaining("term nkvd: unknown key \"founded\"")
          .hasMessageContaining("organisations.yaml: two terms have the id \"nkvd\"")
          .hasMessageContaining(
              "organisations.yaml, term nkvd, successors: \"nkgp\" is no term of organisations;"
                  + " nearest: nkvd (NKVD)");
    }

    @Test
    void may_be_a_missing_file() throws IOException {
      Files.delete(folder.resolve("types.yaml"));

      assertThatThrownBy(() -> Vocabularies.read(folder))
          .isInstanceOf(InvalidVocabulariesException.class)
          .hasMessageContaining("types.yaml cannot be read");
    }

    @Test
    void may_be_a_term_above_itself() throws IOException {
      Files.writeString(
          folder.resolve("events.yaml"),
          """
          terms:
            - {id: a, names: {en: A}, broader: b}
            - {id: b, names: {en: B}, broader: a}
          """);

      assertThatThrownBy(() -> Vocabularies.read(folder))
          .hasMessageContaining("events.yaml, term a, broader: leads back to itself");
    }
  }

  @Nested
  class The_nearest_terms {

    @ParameterizedTest
    @CsvSource({
      "nkdv, nkvd",
      "NKVD, nkvd",
      "нквд, nkvd",
      "N.K.W.D., nkvd",
      "Peoples Commissariat of Internal Affairs, nkvd",
      "redarmy, red-army",
      "Красная Армія, red-army",
    })
    void are_found_by_id_and_by_every_name(String text, String id) {
      assertThat(Vocabularies.read(folder).organisations().nearest(text))
          .extracting(Term::id)
          .startsWith(id);
    }

    @Test
    void are_none_where_nothing_is_like_the_text() {
      assertThat(Vocabularies.read(folder).organisations().nearest("zzzz")).isEmpty();
      assertThat(Vocabularies.read(folder).organisations().nearest("")).isEmpty();
    }
  }
}
