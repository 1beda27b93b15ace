package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CitationStyleTest {

  static Stream<CitationChoice> choices() {
    return Arrays.stream(CitationStyle.values())
        .flatMap(style ->
            style.languages().stream().map(language -> CitationChoice.usual(style).in(language)));
  }

  @Nested
  class Every_style_in_each_of_its_languages {

    @Test
    void writes_every_example_as_people_have_found_it_right() throws IOException {
      StringBuilder table = new StringBuilder();
      CitedExamples.all()
          .forEach((name, cited) -> {
            table.append("## ").append(name).append('\n');
            choices().forEach(choice -> table.append(line(choice, cited)));
            table.append('\n');
          });

      Golden.assertSame("every-style.txt", table.toString());
    }

    private static String line(CitationChoice choice, Bibliography cited) {
      String name = choice.style().parameter() + " " + choice.language().parameter();
      return "%-24s%s%n".formatted(name, plain(cited, choice)).replace("\r\n", "\n");
    }
  }

  @Nested
  class Each_of_them {

    @ParameterizedTest
    @MethodSource("org.fonds.citation.CitationStyleTest#choices")
    void says_every_part_once(CitationChoice choice) {
      assertThat(plain(CitedExamples.full(), choice))
          .containsOnlyOnce("НКВД СССР")
          .containsOnlyOnce("О выселении из пограничной полосы")
          .containsOnlyOnce("1940")
          .containsOnlyOnce("Р-9401")
          .containsOnlyOnce("Секретариат НКВД")
          .containsOnlyOnce("Государственный архив Российской Федерации")
          .containsOnlyOnce("Москва")
          .containsOnlyOnce("https://archive.example.org/d/1111-aaaa");
    }

    @ParameterizedTest
    @MethodSource("org.fonds.citation.CitationStyleTest#choices")
    void leaves_out_cleanly_what_is_not_known(CitationChoice choice) {
      CitedExamples.all()
          .forEach((name, cited) ->
              assertThat(plain(cited, choice))
                  .as(name)
                  .doesNotContain("null", "()", "[]", ", ,", ",,", "..", " .", " ,", "  ", "(,"));
    }

    @ParameterizedTest
    @MethodSource("org.fonds.citation.CitationStyleTest#choices")
    void names_the_page_with_its_label_unless_it_is_an_entry_of_a_bibliography(
        CitationChoice choice) {
      String said = plain(CitedExamples.pageOfTheFile(), choice);

      if (choice.style() == CitationStyle.CHICAGO_BIBLIOGRAPHY) {
        assertThat(said).endsWith("https://archive.example.org/d/1111-aaaa.");
      } else {
        assertThat(said).containsPattern("[ (](?iu:p|с)\\. 3[.,)]").contains("/d/1111-aaaa/p/3");
      }
    }

    @ParameterizedTest
    @MethodSource("org.fonds.citation.CitationStyleTest#choices")
    void romanises_the_code_and_the_folio_and_nothing_else(CitationChoice choice) {
      String said = plain(CitedExamples.full(), choice.in(CodeScript.ROMANISED));

      assertThat(said)
          .containsIgnoringCase("f. R-9401")
          .containsIgnoringCase("op. 2")
          .containsIgnoringCase("d. 64")
          .containsIgnoringCase("l. ")
          .contains("НКВД СССР", "Москва", "Секретариат НКВД")
          .doesNotContain("Р-9401", "оп. 2");
    }
  }

  /** Section 11 of the standard and its examples, but for what only printed books have. */
  @Nested
  class Gost_r_7_0_5 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        textBlock =
            """
            - | ГАРФ | ф. Р-9401, оп. 2, д. 64, л. 1–14 | л. 9 | - | Title // ГАРФ. Ф. Р-9401. Оп. 2. Д. 64. Л. 9.
            Розанов И. Н. | ГАРФ | ф. А-513, оп. 1, д. 12 | л. 14 | - | Розанов И. Н. Title // ГАРФ. Ф. А-513. Оп. 1. Д. 12. Л. 14.
            - | ЦГАИПД | ф. 1728, ед. хр. 537079 | - | - | Title // ЦГАИПД. Ф. 1728. Ед. хр. 537079.
            - | НБА РКП | Ф. 2. Оп. 1. Д. 1. | - | - | Title // НБА РКП. Ф. 2. Оп. 1. Д. 1.
            Куфаев М. Н. | ОР РГБ | ф. 573, картон 41, д. 55 | л. 18 | - | Куфаев М. Н. Title // ОР РГБ. Ф. 573. Картон 41. Д. 55. Л. 18.
            Полторацкий С. Д. | ОР РГБ | ф. 223, картон 79, ед. хр. 122 | - | С. Д. Полторацкий | Полторацкий С. Д. Title // ОР РГБ. Ф. 223 (С. Д. Полторацкий). Картон 79. Ед. хр. 122.
            - | РГАСПИ | ф.17 оп.162 д.28 | л. 14 об. | - | Title // РГАСПИ. Ф. 17. Оп. 162. Д. 28. Л. 14 об.
            - | РГАНИ | № 1 | - | Коллекция | Title // РГАНИ. Коллекция. № 1.
            """)
    void stands_as_in_the_examples_of_the_standard(
        String author, String archive, String code, String folio, String fonds, String expected) {
      Bibliography cited = CitedExamples.of("Title", author, archive, code, folio, fonds);

      assertThat(plain(cited, CitationChoice.usual(CitationStyle.GOST)))
          .startsWith(expected + " URL: https://archive.example.org/d/1111-aaaa")
          .endsWith(" (дата обращения: 27.11.2026).");
    }
  }

  @Nested
  class A_choice {

    @Test
    void of_another_style_keeps_the_language_that_it_has() {
      CitationChoice russian = CitationChoice.usual(CitationStyle.GOST);

      assertThat(russian.in(CitationStyle.ISO_690).language()).isEqualTo(CitationLanguage.RUSSIAN);
      assertThat(russian.in(CitationStyle.MLA).language()).isEqualTo(CitationLanguage.ENGLISH);
    }

    @Test
    void of_another_style_is_in_its_usual_language_where_none_was_chosen() {
      assertThat(CitationChoice.USUAL.in(CitationStyle.GOST).language())
          .isEqualTo(CitationLanguage.RUSSIAN);
    }

    @Test
    void of_a_language_that_the_style_has_not_is_refused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CitationChoice.usual(CitationStyle.APA).in(CitationLanguage.RUSSIAN))
          .withMessage("apa has no language ru; it has en");
    }

    @Test
    void is_found_by_its_names() {
      assertThat(CitationStyle.of("iso-690")).contains(CitationStyle.ISO_690);
      assertThat(CitationStyle.of("vancouver")).isEmpty();
      assertThat(List.of(CitationStyle.values()))
          .allMatch(style -> CitationStyle.of(style.parameter()).orElseThrow() == style);
    }
  }

  private static String plain(Bibliography cited, CitationChoice choice) {
    return CitationFixtures.FORMATTED.format(cited, choice).plain();
  }
}
