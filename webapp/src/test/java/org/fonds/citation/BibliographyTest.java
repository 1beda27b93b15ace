package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.fonds.document.ArchivedDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyTest {

  private static final Bibliographies BIBLIOGRAPHIES = CitationFixtures.BIBLIOGRAPHIES;

  @Nested
  class Its_key {

    @Test
    void is_ascii_and_different_for_every_document_and_page() {
      ArchivedDocument document = CitationFixtures.day().build();
      ArchivedDocument other = CitationFixtures.document("1111-aaab", "Название").build();

      List<String> keys =
          List.of(
              BIBLIOGRAPHIES.of(document).key(),
              BIBLIOGRAPHIES.of(document, new CitedPage(1, "л. 1")).key(),
              BIBLIOGRAPHIES.of(document, new CitedPage(2, "л. 1об.")).key(),
              BIBLIOGRAPHIES.of(other).key());

      assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z0-9-]+"));
      assertThat(BIBLIOGRAPHIES.of(document).key()).isEqualTo(keys.getFirst());
    }
  }

  @Nested
  class Of_a_page {

    @Test
    void has_the_address_of_the_page() {
      Bibliography cited =
          BIBLIOGRAPHIES.of(CitationFixtures.day().build(), new CitedPage(3, "л. 2об."));

      assertThat(cited.address()).hasToString("https://archive.example.org/d/1111-aaaa/p/3");
      assertThat(cited.whereabouts()).contains("DEMO 001, л. 2об., Demonstration archive");
    }

    @Test
    void names_it_by_its_count_where_it_has_no_label() {
      assertThat(new CitedPage(3, " ").locator()).isEqualTo("p. 3");
    }

    @Test
    void says_that_a_bare_number_is_a_page() {
      assertThat(new CitedPage(3, "12").locator()).isEqualTo("p. 12");
    }

    @ParameterizedTest
    @CsvSource({"iv, p. iv", "XII, p. XII", "[v], p. [v]", "A, p. A", "B-12, p. B-12"})
    void says_that_a_bare_numeral_is_a_page(String label, String locator) {
      assertThat(new CitedPage(3, label).locator()).isEqualTo(locator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"л. 12об.", "fol. iv", "f. 7v", "Cover", "iii-bis", "S. 4"})
    void leaves_a_label_alone_that_says_what_it_is(String label) {
      assertThat(new CitedPage(3, label).locator()).isEqualTo(label);
    }

    @Test
    void counts_from_one() {
      assertThatIllegalArgumentException().isThrownBy(() -> new CitedPage(0, null));
    }
  }

  @Nested
  class Of_a_demonstration_document {

    @Test
    void carries_its_warning_into_every_format() {
      Bibliography cited = BIBLIOGRAPHIES.of(CitationFixtures.day().build());
      Citations citations = new Citations(CitationFixtures.FORMATTED);

      for (CitationFormat format : CitationFormat.values()) {
        assertThat(citations.write(cited, format))
            .as(format.label())
            .contains("Demonstration summary, not a source.");
      }
    }
  }

  @Nested
  class Of_a_document_of_no_known_kind {

    @Test
    void is_of_a_manuscript() {
      Bibliography cited =
          BIBLIOGRAPHIES.of(
              CitationFixtures.document("1111-aaaa", "Title")
                  .type(CitationFixtures.type("other", "Other", "no-such-type"))
                  .build());

      assertThat(cited.type()).hasToString("manuscript");
    }
  }

  @Nested
  class Of_which_nothing_is_known_but_its_title {

    @Test
    void has_no_whereabouts() {
      Bibliography cited =
          BIBLIOGRAPHIES.of(CitationFixtures.document("1111-aaaa", "Title").build());

      assertThat(cited.whereabouts()).isEmpty();
      assertThat(cited.notes()).isEmpty();
    }
  }
}
