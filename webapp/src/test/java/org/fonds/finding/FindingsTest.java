package org.fonds.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DescriptionFact;
import org.fonds.description.Vocabularies;
import org.fonds.extraction.PageText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts were written for the tests. */
class FindingsTest {

  private static final Findings FINDINGS =
      new Findings(Vocabularies.read(Path.of("..", "documents", "vocabularies")));

  private static List<Finding> in(String... pages) {
    List<PageText> texts = new ArrayList<>();
    for (int i = 0; i < pages.length; i++) {
      texts.add(new PageText(i + 1, pages[i], "en", null));
    }
    return FINDINGS.in(texts);
  }

  private static List<String> terms(DescriptionFact list, String... pages) {
    return in(pages).stream()
        .flatMap(finding ->
            finding instanceof Finding.OfTerm term && term.list() == list
                ? Stream.of(term.term().id() + " " + term.pages())
                : Stream.empty())
        .toList();
  }

  private static List<String> days(String text) {
    return in(text).stream()
        .flatMap(finding ->
            finding instanceof Finding.OfDate day
                ? Stream.of(day.date().edtf().text())
                : Stream.empty())
        .toList();
  }

  @Nested
  class A_term {

    @Test
    void is_found_in_any_script_with_the_pages_where_it_stands() {
      assertThat(
              terms(
                  DescriptionFact.ORGANISATIONS, "Nothing.", "От НКВД.", "The NKVD, by the NKVD."))
          .contains("nkvd [2, 3]");
    }

    @Test
    void is_a_whole_word_and_an_abbreviation_stands_in_capitals() {
      assertThat(terms(DescriptionFact.ORGANISATIONS, "Zankvdovo and nkvd")).isEmpty();
    }
  }

  @Nested
  class A_name {

    private static List<String> names(String language, String text) {
      return FINDINGS.in(List.of(new PageText(1, text, language, null))).stream()
          .flatMap(finding ->
              switch (finding) {
                case Finding.OfTerm term -> Stream.of(term.term().id());
                case Finding.OfName name -> Stream.of(name.name().id());
                case Finding.OfDate _ -> Stream.empty();
              })
          .toList();
    }

    @ParameterizedTest
    @CsvSource({
      "ru, 'Их привезли из Катыни под Смоленск.', katyn",
      "ru, 'Архив Народного комиссариата внутренних дел СССР', nkvd",
      "pl, 'Pomordowani w Katyniu', katyn",
      "uk, 'Вони жили у Львові.', lviv",
      "et, 'Nad viidi Tallinnast ära.', tallinn",
      "fi, 'He tulivat Tallinnasta.', tallinn",
      "lv, 'Viņi dzīvoja Latvijā.', lv",
      "lt, 'Jie gyveno Vilniuje.', vilnius"
    })
    void is_found_in_the_forms_of_the_language(String language, String text, String term) {
      assertThat(names(language, text)).contains(term);
    }

    @Test
    void begins_with_a_capital_in_another_form_than_its_own() {
      assertThat(names("pl", "pomordowani w katyniu")).isEmpty();
    }
  }

  @Nested
  class A_day {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "on 14 June 1941 at night|1941-06-14",
          "June 14, 1941|1941-06-14",
          "14 июня 1941 г.|1941-06-14",
          "14 червня 1941 року|1941-06-14",
          "14 czerwca 1941 r.|1941-06-14",
          "14. juuni 1941|1941-06-14",
          "1941. gada 14. jūnijā|",
          "den 14. Juni 1941|1941-06-14",
          "14.06.1941|1941-06-14",
          "1941-06-14|1941-06-14",
          "1941年6月14日|1941-06-14",
          "1941년 6월 14일|1941-06-14",
          "06/14/1941|1941-06-14",
          "3/4/1941|",
          "31.02.1941|",
          "14 Sundays 1941|",
          "no day|"
        })
    void is_found_as_it_is_written(String text, String day) {
      assertThat(days(text)).isEqualTo(day == null ? List.of() : List.of(day));
    }
  }
}
