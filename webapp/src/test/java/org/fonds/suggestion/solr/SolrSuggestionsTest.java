package org.fonds.suggestion.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.search.solr.ArchiveFixtures.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.SolrSearch;
import org.fonds.suggestion.Suggestion;
import org.fonds.suggestion.Suggestion.Target;
import org.fonds.suggestion.SuggestionKind;
import org.fonds.suggestion.SuggestionOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolrSuggestionsTest {

  private ArchiveIndex index;
  private SolrSuggestions suggestions;
  private SolrSearch search;

  @BeforeAll
  void fill(@TempDir Path home) {
    Vocabularies vocabularies = Vocabularies.read(vocabulariesOfTheArchive());
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(archive());
    index.commit();
    suggestions = new SolrSuggestions(index, vocabularies);
    search = new SolrSearch(index, vocabularies);
  }

  private static Path vocabulariesOfTheArchive() {
    return Path.of("").toAbsolutePath().resolveSibling("documents").resolve("vocabularies");
  }

  private static List<IndexedDocument> archive() {
    return List.of(
        document("speech")
            .title("Speech at the congress")
            .type("report")
            .persons("Khrushchev, Nikita", "Хрущёв")
            .places("Moskva")
            .countries("ru")
            .organisations("nkvd")
            .built(),
        document("letter")
            .title("Письмо Берии о Катыни")
            .persons("Берия", "Khrushchev, Nikita", "Stepan \"Baba\" Bandera")
            .places("Катынь", "Lwów")
            .organisations("nkvd")
            .events("katyn-1940")
            .built(),
        document("graves")
            .title("Raport o Katyniu 1943")
            .persons("Beria, Lavrentiy", "Św. Jan: (\"x\") {!func} * ~ \\ AND")
            .places("Katyń", "${solr.home}, \"Riga\"")
            .page("pl", "Groby w lesie pod Lwowem.")
            .built(),
        document("japan").title("シベリア抑留の記録").persons("石原莞爾").countries("jp").built());
  }

  @AfterAll
  void close() {
    index.close();
  }

  private List<Suggestion> suggested(String typed) {
    return switch (suggestions.suggest(typed)) {
      case SuggestionOutcome.Suggested(List<Suggestion> suggested) -> suggested;
      case SuggestionOutcome.Unavailable(String reason) -> throw new AssertionError(reason);
    };
  }

  private List<String> texts(String typed, SuggestionKind kind) {
    return suggested(typed).stream()
        .filter(each -> each.kind() == kind)
        .map(Suggestion::text)
        .toList();
  }

  private long found(SearchQuery query) {
    return switch (search.search(query)) {
      case SearchOutcome.Found found -> found.total();
      case SearchOutcome.Unavailable away -> throw new AssertionError(away.reason());
    };
  }

  @Nested
  class A_person {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Khrus|Khrushchev, Nikita|Хрущёв",
          "Хрущ|Хрущёв|Khrushchev, Nikita",
          "хрущё|Хрущёв|Khrushchev, Nikita",
          "Chruszcz|Khrushchev, Nikita|Хрущёв",
          "KHRUSHCHEV|Khrushchev, Nikita|Хрущёв",
          "Beri|Beria, Lavrentiy|Берия",
          "Бер|Берия|Beria, Lavrentiy",
        })
    void is_suggested_in_whatever_script_it_is_described(String typed, String one, String other) {
      assertThat(texts(typed, SuggestionKind.PERSON)).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Nik",
          "Никит",
          "nikita khru",
          "khrushchev nik",
          "Khru Nik",
          "Khrushchev, N",
          "Хрущ Nikita"
        })
    void is_suggested_by_any_of_its_words(String typed) {
      assertThat(texts(typed, SuggestionKind.PERSON)).startsWith("Khrushchev, Nikita");
    }

    @Test
    void has_its_documents() {
      assertThat(suggested("Khrushchev").getFirst().documents()).isEqualTo(2);
    }

    @Test
    void leads_to_the_descriptions_that_name_it() {
      assertThat(suggested("Khrushchev").getFirst().target())
          .isEqualTo(new Target.Search(SearchQuery.of("person:\"Khrushchev, Nikita\"")));
    }

    @Test
    void is_not_made_up_of_the_words_of_two() {
      assertThat(texts("Lavrentiy Khru", SuggestionKind.PERSON)).isEmpty();
    }
  }

  @Nested
  class A_place {

    @ParameterizedTest
    @ValueSource(strings = {"Kat", "Кат", "Katy", "Катын"})
    void narrows_to_itself_in_whatever_script(String typed) {
      assertThat(texts(typed, SuggestionKind.PLACE)).containsExactlyInAnyOrder("Катынь", "Katyń");
      assertThat(suggested(typed))
          .filteredOn(each -> each.text().equals("Katyń"))
          .extracting(Suggestion::target)
          .extracting(target -> SearchAddress.queryString(((Target.Search) target).query()))
          .containsExactly("place=Katy%C5%84");
    }

    @Test
    void is_searched_for_by_a_name_that_sounds_otherwise() {
      Suggestion lemberg = suggested("Lember").getFirst();
      assertThat(lemberg.kind()).isEqualTo(SuggestionKind.NAME);
      assertThat(lemberg.target()).isEqualTo(new Target.Search(SearchQuery.of("Lemberg")));
      assertThat(lemberg.documents()).isEqualTo(2);
    }
  }

  @Nested
  class A_term {

    @ParameterizedTest
    @ValueSource(strings = {"NKV", "НКВ", "nkvd"})
    void narrows_to_its_facet(String typed) {
      assertThat(suggested(typed))
          .filteredOn(each -> each.text().equals("NKVD"))
          .singleElement()
          .satisfies(each -> {
            assertThat(each.kind()).isEqualTo(SuggestionKind.ORGANISATION);
            assertThat(each.documents()).isEqualTo(2);
          });
    }

    @Test
    void says_by_which_name_it_was_found() {
      assertThat(suggested("НКВ").getFirst().typedAs()).isEqualTo("НКВД");
      assertThat(suggested("NKV").getFirst().typedAs()).isNull();
    }

    @Test
    void that_no_document_has_is_not_suggested() {
      assertThat(texts("Gestap", SuggestionKind.ORGANISATION)).isEmpty();
      assertThat(texts("Finland", SuggestionKind.COUNTRY)).isEmpty();
      assertThat(texts("Japan", SuggestionKind.COUNTRY)).containsExactly("Japan");
    }
  }

  @Nested
  class A_title {

    @ParameterizedTest
    @CsvSource({
      "Rapor, graves",
      "kat rap, graves",
      "1943, graves",
      "Pismo Katyn, letter",
      "Письм, letter",
      "シベリア, japan",
      "抑留, japan",
      "シベリア 記, japan"
    })
    void leads_to_its_document(String typed, String id) {
      assertThat(suggested(typed))
          .filteredOn(each -> each.kind() == SuggestionKind.DOCUMENT)
          .extracting(Suggestion::target)
          .contains(new Target.Document(id));
    }

    @Test
    void is_not_suggested_by_half_of_what_was_typed() {
      assertThat(texts("Raport Moskva", SuggestionKind.DOCUMENT)).isEmpty();
    }
  }

  @Nested
  class Whatever_is_typed {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "\u0000",
          "\u200f\u200e",
          "\ud800",
          "…!?*:()\"\\{}[]^~",
          "xyzzyplugh",
          "{!func}ord(id)",
          "${solr.home} x",
          "a b c d e f g h i j k l"
        })
    void finds_something_or_is_an_empty_list(String typed) {
      assertThat(suggested(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "抑", "ш", "a ", "\u0301", "\ud83d"})
    void may_be_very_long(String piece) {
      assertThat(suggested(piece.repeat(10_000))).isEmpty();
      assertThat(suggested(piece.repeat(150))).isEmpty();
    }

    @Test
    void leads_to_nothing_that_finds_nothing() {
      Random random = new Random(31);
      String letters = "aeiknrstKBLабеикнрстХБК抑シ .\"*:{$";
      List<String> pieces = new ArrayList<>(List.of("Riga", "Św", "x", "func", "Baba", "solr"));
      for (int i = 0; i < 150; i++) {
        int from = random.nextInt(letters.length() - 3);
        pieces.add(letters.substring(from, from + 1 + random.nextInt(3)));
      }
      for (String typed : pieces) {
        for (Suggestion each : suggested(typed)) {
          if (each.target() instanceof Target.Search(SearchQuery query)) {
            assertThat(found(query))
                .as(typed + " → " + each)
                .isGreaterThanOrEqualTo(each.documents());
          }
        }
      }
    }

    @Test
    void is_answered_in_order_of_what_was_spelled_so() {
      assertThat(suggested("Ka")).isNotEmpty();
      assertThat(suggested("Ka").size()).isLessThanOrEqualTo(12);
    }
  }

  @Test
  void an_index_that_is_away_is_said_to_be() {
    SolrSettings nowhere =
        new SolrSettings(
            SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null);
    try (ArchiveIndex away = ArchiveIndex.open(nowhere, Path.of(""))) {
      assertThat(
              new SolrSuggestions(away, Vocabularies.read(vocabulariesOfTheArchive()))
                  .suggest("Katyn"))
          .isInstanceOf(SuggestionOutcome.Unavailable.class);
    }
  }
}
