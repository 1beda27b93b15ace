package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fonds.description.Term;
import org.fonds.description.TermFilter;
import org.fonds.description.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermFilterTest {

  private static final Vocabularies VOCABULARIES =
      Vocabularies.read(Path.of("src", "test", "resources", "vocabularies"));
  private static final Term NKVD = VOCABULARIES.organisations().find("nkvd").orElseThrow();
  private static final Term DEPORTATION =
      VOCABULARIES.events().find("march-deportation-1949").orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"nkvd", "НКВД", "наркомвнуд", "internal AFFAIRS", "affairs people", " "})
  void finds_a_term_by_parts_of_any_name(String text) {
    assertThat(TermFilter.fits(NKVD, text)).isTrue();
  }

  @Test
  void does_without_accents_and_case() {
    assertThat(TermFilter.fits(DEPORTATION, "MARTSIKUUDITAMINE")).isTrue();
  }

  @Test
  void wants_every_word() {
    assertThat(TermFilter.fits(NKVD, "nkvd priboi")).isFalse();
  }
}
