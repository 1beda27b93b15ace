package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Hit;
import org.fonds.search.MarkedText;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;
import org.fonds.search.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesAcrossScriptsTest {

  private ArchiveIndex index;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(
        List.of(
            page("katyn-ru", "ru", "Расстрел в Катыни весной 1940 года."),
            page("katyn-pl", "pl", "Groby oficerów w lesie Katyńskim i w Katyniu."),
            page("katyn-en", "en", "The graves of Katyn were found later."),
            page("secretary-ru", "ru", "Доклад товарища Хрущёва на съезде."),
            page("secretary-pl", "pl", "Referat Chruszczowa na zjeździe."),
            page("secretary-de", "de", "Die Rede von Chruschtschow vor dem Parteitag."),
            page("secretary-en", "en", "The speech of Khrushchev at the congress."),
            page("town-uk", "uk", "Дрогобич, обласне управління."),
            page("town-pl", "pl", "Drohobycz, więzienie."),
            page("double-uk", "uk", "Справа з Івано-Франківська."),
            page("reports-de", "de", "Berichte der Verwaltung."),
            page("fortress-en", "en", "The fortress of Brest."),
            page("hungarian", "hu", "Krisztián jelentése a bizottságnak."),
            page("other", "en", "Nothing of this is named here: Lublin, Warsaw.")));
    index.commit();
  }

  private static IndexedDocument page(String id, String language, String text) {
    return ArchiveFixtures.document(id).page(language, text).built();
  }

  @AfterAll
  void close() {
    index.close();
  }

  private List<Hit> hits(String typed) {
    return hits(typed, ArchiveFixtures.vocabularies());
  }

  private List<Hit> hits(String typed, Vocabularies vocabularies) {
    return switch (new SolrSearch(index, vocabularies).search(SearchQuery.of(typed))) {
      case SearchOutcome.Found found -> found.hits();
      case SearchOutcome.Unavailable away -> throw new AssertionError(away.reason());
    };
  }

  private List<String> ids(String typed) {
    return hits(typed).stream().map(hit -> hit.document().id()).toList();
  }

  private static String marked(MarkedText text) {
    return text.pieces().stream()
        .filter(MarkedText.Piece::marked)
        .map(MarkedText.Piece::text)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Катынь", "Katyn", "Katyń", "katyn", "КАТЫНЬ", "Katynia"})
  void each_form_of_a_place_finds_the_others(String typed) {
    assertThat(ids(typed)).containsExactlyInAnyOrder("katyn-ru", "katyn-pl", "katyn-en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Хрущёв", "Хрущев", "Khrushchev", "Chruszczow", "Chruschtschow", "Chruščov"})
  void each_form_of_a_person_finds_the_others(String typed) {
    assertThat(ids(typed))
        .containsExactlyInAnyOrder("secretary-ru", "secretary-pl", "secretary-de", "secretary-en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Дрогобич", "Дрогобыч", "Drohobycz", "Drogobych", "Drogobyč"})
  void each_form_of_a_town_finds_the_others(String typed) {
    assertThat(ids(typed)).containsExactlyInAnyOrder("town-uk", "town-pl");
  }

  @Test
  void the_form_that_was_typed_stands_first() {
    assertThat(ids("Khrushchev")).startsWith("secretary-en");
    assertThat(ids("Chruschtschow")).startsWith("secretary-de");
  }

  @Test
  void the_form_in_the_text_is_marked() {
    Hit hit =
        hits("Khrushchev").stream()
            .filter(each -> each.document().id().equals("secretary-ru"))
            .findFirst()
            .orElseThrow();
    assertThat(marked(hit.snippets().getFirst().text())).isEqualTo("Хрущёва");
    MarkedPage page =
        new PageMarks(index, new Thesaurus(ArchiveFixtures.vocabularies()))
            .of("town-uk", 1, Words.of("Drohobycz"));
    assertThat(page)
        .isInstanceOfSatisfying(
            MarkedPage.Marked.class,
            marks ->
                assertThat(marks.text())
                    .isNotNull()
                    .satisfies(text -> assertThat(marked(text)).isEqualTo("Дрогобич")));
  }

  @Test
  void a_name_of_two_parts_is_found_by_both() {
    assertThat(ids("Ivano-Frankivsk")).containsExactly("double-uk");
    assertThat(ids("Ivano-Lublin")).isEmpty();
  }

  @Test
  void a_name_that_is_excluded_is_excluded_as_typed_only() {
    assertThat(ids("NOT Khrushchev")).contains("secretary-ru").doesNotContain("secretary-en");
    assertThat(ids("Хрущёв NOT Khrushchev"))
        .contains("secretary-ru")
        .doesNotContain("secretary-en");
  }

  @Test
  void a_phrase_is_sought_as_it_stands() {
    assertThat(ids("\"Khrushchev at the congress\"")).containsExactly("secretary-en");
  }

  @Test
  void what_only_sounds_like_a_name_of_the_vocabularies_is_none() {
    assertThat(ids("Берестя")).contains("reports-de");

    assertThat(hits("Берестя", withBrest()))
        .extracting(hit -> hit.document().id())
        .containsExactly("fortress-en");
  }

  private static Vocabularies withBrest() {
    Vocabularies plain = ArchiveFixtures.vocabularies();
    Term brest =
        new Term(
            "brest",
            Map.of("en", "Brest", "uk", "Берестя"),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            null);
    return new Vocabularies(
        plain.countries(),
        plain.organisations(),
        plain.types(),
        plain.events(),
        new Vocabulary("names", List.of(brest)),
        plain.euphemisms());
  }
}
