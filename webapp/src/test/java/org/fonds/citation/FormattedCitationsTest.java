package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fonds.citation.CitationFixtures.DocumentBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormattedCitationsTest {

  private static final FormattedCitations FORMATTED = CitationFixtures.FORMATTED;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "manuscript",
        "report",
        "treaty",
        "legislation",
        "legal_case",
        "regulation",
        "hearing",
        "article-newspaper",
        "book",
        "document",
        "dataset",
        "personal_communication",
        "interview",
        "graphic",
        "map",
        "speech"
      })
  void every_kind_says_day_reference_code_page_and_institution_once(String cslType) {
    DocumentBuilder document =
        CitationFixtures.day().type(CitationFixtures.type("kind", "Kind", cslType));

    String note =
        formatted(CitationFixtures.BIBLIOGRAPHIES.of(document.build(), new CitedPage(3, null)))
            .plain();

    assertThat(note)
        .containsOnlyOnce("March 5, 1940")
        .containsOnlyOnce("DEMO 001")
        .containsOnlyOnce("p. 3")
        .containsOnlyOnce("Demonstration archive")
        .containsOnlyOnce("https://archive.example.org/d/1111-aaaa/p/3")
        .containsOnlyOnce("kind");
  }

  @Nested
  class A_title {

    @Test
    void of_a_language_that_is_not_english_keeps_its_capitals() {
      assertThat(note("Regest: decizia privind refugiații", "ro"))
          .contains("Regest: decizia privind refugiații");
    }

    @Test
    void of_no_known_language_keeps_its_capitals() {
      assertThat(note("Regest: decizia privind refugiații"))
          .contains("Regest: decizia privind refugiații");
    }

    private static String note(String title, String... languages) {
      DocumentBuilder document = CitationFixtures.document("1111-aaaa", title).languages(languages);
      return formatted(CitationFixtures.BIBLIOGRAPHIES.of(document.build())).plain();
    }
  }

  @Nested
  class Several_threads {

    @Test
    void get_each_its_own_note() throws InterruptedException, ExecutionException {
      List<Bibliography> cited = CitationFixtures.all();
      List<FormattedCitation> expected =
          cited.stream().map(FormattedCitationsTest::formatted).toList();
      try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
        List<Future<FormattedCitation>> notes =
            IntStream.range(0, 10 * cited.size())
                .mapToObj(i -> threads.submit(() -> formatted(cited.get(i % cited.size()))))
                .toList();
        for (int i = 0; i < notes.size(); i++) {
          assertThat(notes.get(i).get()).isEqualTo(expected.get(i % cited.size()));
        }
      }
    }
  }

  private static FormattedCitation formatted(Bibliography cited) {
    return FORMATTED.format(cited, CitationChoice.USUAL);
  }
}
