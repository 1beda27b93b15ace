package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Extent;
import org.fonds.search.Facet;
import org.fonds.search.Hit;
import org.fonds.search.MarkedText;
import org.fonds.search.Matching;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;
import org.fonds.search.Understanding.AlsoSought;
import org.fonds.search.Understanding.Reason;
import org.fonds.search.Words;
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
class WordMatchingTest {

  private ArchiveIndex index;
  private SolrSearch search;
  private final Vocabularies vocabularies = vocabularies();

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    search = new SolrSearch(index, vocabularies);
    index.put(
        List.of(
            page("orders", "en", "The camps of the staff. A camp was built; campers."),
            page("ordered", "en", "Many camps were built in the town of Lemberg."),
            page("wood-nom", "ru", "Лес Катынь стоит у дороги. В Катыни нашли могилы."),
            page("wood-gen", "ru", "Расстрел в Катыни."),
            page("secret-pl", "pl", "Rozkaz NKWD z marca."),
            page("secret-ru", "ru", "Приказ НКВД СССР."),
            page("lwow-pl", "pl", "Więzienie we Lwowie."),
            page("settlers", "ru", "Лагерь для спецпереселенцев, высшая мера наказания."),
            ArchiveFixtures.document("scan").scanned("en", "dirn cmap", 40).page("en", " ").built(),
            page("japanese", "ja", "ソ連軍の捕虜収容所。"),
            ArchiveFixtures.document("described")
                .title("Letter of Lavrenty Beria on the camps near Ostashkov")
                .page("en", "Nothing else.")
                .built()));
    index.commit();
  }

  private static Vocabularies vocabularies() {
    return new Vocabularies(
        new Vocabulary("countries", List.of()),
        new Vocabulary(
            "organisations",
            List.of(term("nkvd", Map.of("en", "NKVD", "ru", "НКВД", "pl", "NKWD"), List.of()))),
        new Vocabulary("types", List.of()),
        new Vocabulary("events", List.of()),
        new Vocabulary(
            "names",
            List.of(
                term(
                    "lviv",
                    Map.of("en", "Lviv", "pl", "Lwów", "de", "Lemberg"),
                    List.of("Львів")))),
        new Vocabulary(
            "euphemisms",
            List.of(
                term(
                    "execution",
                    Map.of("en", "execution", "ru", "расстрел"),
                    List.of("высшая мера наказания", "ВМН")))));
  }

  private static Term term(String id, Map<String, String> names, List<String> others) {
    return new Term(
        id, names, others, List.of(), null, List.of(), List.of(), List.of(), List.of(), false,
        null);
  }

  private static IndexedDocument page(String id, String language, String text) {
    return ArchiveFixtures.document(id).page(language, text).built();
  }

  @AfterAll
  void close() {
    index.close();
  }

  private SearchOutcome.Found found(Words words) {
    return switch (search.search(SearchQuery.of("").with(words))) {
      case SearchOutcome.Found found -> found;
      case SearchOutcome.Unavailable away -> throw new AssertionError(away.reason());
    };
  }

  private List<String> ids(Words words) {
    return found(words).hits().stream().map(hit -> hit.document().id()).toList();
  }

  private Hit hit(Words words, String id) {
    return found(words).hits().stream()
        .filter(hit -> hit.document().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Words exactly(String text) {
    return Words.of(text).matching(Matching.EXACT);
  }

  private static String marked(MarkedText text) {
    return text.pieces().stream()
        .filter(MarkedText.Piece::marked)
        .map(MarkedText.Piece::text)
        .collect(Collectors.joining(" "));
  }

  @Nested
  class Words_exactly_as_typed {

    @Test
    void have_no_other_forms() {
      assertThat(ids(Words.of("camp"))).contains("orders", "ordered");
      assertThat(ids(exactly("camp"))).containsExactly("orders");
      assertThat(ids(exactly("Катынь"))).containsExactly("wood-nom");
      assertThat(ids(exactly("катыни"))).containsExactlyInAnyOrder("wood-nom", "wood-gen");
      assertThat(ids(exactly("Katyn"))).isEmpty();
    }

    @Test
    void are_marked_alone() {
      assertThat(marked(hit(exactly("camp"), "orders").snippets().getFirst().text()))
          .isEqualTo("camp");
      assertThat(hit(exactly("camp"), "orders").matchedAs()).isEmpty();
      MarkedPage page =
          new PageMarks(index, new Thesaurus(vocabularies)).of("wood-nom", 1, exactly("Катынь"));
      assertThat(((MarkedPage.Marked) page).text()).isNotNull();
      assertThat(marked(((MarkedPage.Marked) page).text())).isEqualTo("Катынь");
    }

    @Test
    void stand_in_a_phrase_as_typed() {
      assertThat(ids(exactly("\"camp was built\""))).containsExactly("orders");
      assertThat(ids(exactly("\"camper was built\""))).isEmpty();
    }

    @Test
    void have_no_other_names() {
      assertThat(ids(exactly("NKVD"))).isEmpty();
      assertThat(found(exactly("NKVD")).understood().also()).isEmpty();
    }

    @Test
    void may_be_of_a_script_without_spaces() {
      assertThat(ids(exactly("ソ連"))).containsExactly("japanese");
    }
  }

  @Nested
  class Words_that_sound_alike {

    @Test
    void are_found_from_farther_than_by_default() {
      assertThat(ids(Words.of("Istoszkin"))).isEmpty();
      assertThat(ids(Words.of("Istoszkin").matching(Matching.SOUNDS_ALIKE)))
          .containsExactly("described");
    }
  }

  @Nested
  class A_hit_in_another_form {

    @Test
    void says_which() {
      assertThat(hit(Words.of("Katyn"), "wood-gen").matchedAs()).containsExactly("Катыни");
      assertThat(hit(Words.of("Катынь"), "wood-gen").matchedAs()).containsExactly("Катыни");
      assertThat(hit(Words.of("camps"), "ordered").matchedAs()).isEmpty();
    }

    @Test
    void in_the_description_is_marked_there() {
      Hit hit = hit(Words.of("Ostaškov"), "described");
      assertThat(hit.snippets()).isEmpty();
      assertThat(hit.description()).isNotNull();
      assertThat(marked(hit.description())).isEqualTo("Ostashkov");
      assertThat(hit.matchedAs()).containsExactly("Ostashkov");
    }
  }

  @Nested
  class A_name_that_a_vocabulary_knows {

    @ParameterizedTest
    @ValueSource(strings = {"NKVD", "НКВД", "nkwd", "\"NKVD\""})
    void is_answered_by_its_other_names(String typed) {
      assertThat(ids(Words.of(typed))).containsExactlyInAnyOrder("secret-pl", "secret-ru");
    }

    @Test
    void says_so() {
      assertThat(found(Words.of("NKVD")).understood().also())
          .contains(new AlsoSought("NKVD", Reason.VOCABULARY, List.of("NKWD", "НКВД")))
          .hasSize(1);
      assertThat(hit(Words.of("NKVD"), "secret-ru").matchedAs()).containsExactly("НКВД");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lviv", "Львів", "Lemberg", "Lwów"})
    void may_be_of_a_place(String typed) {
      assertThat(ids(Words.of(typed))).contains("ordered", "lwow-pl");
    }

    @Test
    void keeps_its_other_conditions() {
      assertThat(ids(Words.of("NKVD приказ"))).containsExactly("secret-ru");
      assertThat(ids(Words.of("NKVD NOT приказ"))).containsExactly("secret-pl");
      assertThat(ids(Words.of("приказ NOT NKVD"))).containsExactly("secret-ru");
    }

    @Test
    void is_an_euphemism_only_on_demand() {
      assertThat(ids(Words.of("расстрел"))).containsExactly("wood-gen");
      Words with = Words.of("расстрел").withEuphemisms(true);
      assertThat(ids(with)).containsExactlyInAnyOrder("wood-gen", "settlers");
      assertThat(found(with).understood().also())
          .anySatisfy(also -> {
            assertThat(also.reason()).isEqualTo(Reason.EUPHEMISM);
            assertThat(also.forms()).contains("высшая мера наказания");
          });
      assertThat(ids(Words.of("высшая мера наказания").withEuphemisms(true)))
          .containsExactlyInAnyOrder("wood-gen", "settlers");
    }
  }

  @Test
  void what_was_searched_is_said_with_what_it_may_have_missed() {
    assertThat(found(Words.of("camp")).searched()).isEqualTo(new Extent(11, 12, 1, 1, 0));
  }

  @Nested
  class A_search_that_finds_nothing {

    private List<String> ways(SearchQuery query) {
      return switch (search.search(query)) {
        case SearchOutcome.Found found ->
            found.looser().stream()
                .map(way -> SearchAddress.queryString(way.query()) + " " + way.documents())
                .map(way -> URLDecoder.decode(way, StandardCharsets.UTF_8))
                .toList();
        case SearchOutcome.Unavailable away -> throw new AssertionError(away.reason());
      };
    }

    @Test
    void may_have_meant_another_spelling() {
      assertThat(ways(SearchQuery.of("накозания"))).containsExactly("q=наказания 1");
      assertThat(ways(SearchQuery.of("zzzzzzzz"))).isEmpty();
    }

    @Test
    void is_offered_without_one_of_its_words() {
      assertThat(ways(SearchQuery.of("camp qqqqqqqq"))).containsExactly("q=camp 3");
    }

    @Test
    void is_offered_in_less_exact_matching_and_without_filters() {
      SearchQuery query = SearchQuery.of("").with(exactly("Katyn"));
      assertThat(ways(query)).contains("q=Katyn 2");
      assertThat(ways(SearchQuery.of("camp").toggled(Facet.TYPE, "order")))
          .containsExactly("q=camp 3");
    }
  }

  @Nested
  class The_query_language {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "расст*|wood-gen",
          "*стрел|wood-gen",
          "каты?ь|wood-nom",
          "Катин~1|wood-nom wood-gen",
          "\"staff built\"~3|orders",
          "\"staff built\"~2|",
          "title:Beria|described",
          "title:Ostaszkow|described",
          "title:Бери*|",
          "title:Ber*|described",
          "title:Берия|described",
          "(Расстрел OR Rozkaz) -Катыни|secret-pl",
          "(Приказ OR Rozkaz) (НКВД OR nothing)|secret-ru secret-pl",
          "id:orders|orders",
          "id:ORDERS NOT staff|",
          "organisation:nkvd|",
          "person:Katyn|",
        })
    void finds_what_it_says(String typed, String ids) {
      assertThat(ids(Words.of(typed)))
          .containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void answers_whatever_is_typed() {
      List<String> pieces =
          List.of(
              "a",
              "Катынь",
              "NKVD",
              "*",
              "?",
              "~",
              "~99",
              "\"",
              "(",
              ")",
              " ",
              " OR ",
              " NOT ",
              " AND ",
              "-",
              "title:",
              "id:",
              "organisation:",
              "\\",
              "{!lucene}",
              "[",
              "${x}",
              "\u202e",
              "\ud800",
              "'",
              "漢字",
              "wor*",
              "w?d",
              ":",
              "/",
              "^2",
              "&&",
              "||",
              "+",
              "!",
              "语");
      List<Matching> ways = List.of(Matching.values());
      Random random = new Random(7);
      for (int i = 0; i < 400; i++) {
        StringBuilder typed = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int j = 0; j < length; j++) {
          typed.append(pieces.get(random.nextInt(pieces.size())));
        }
        Words words = Words.of(typed.toString()).matching(ways.get(random.nextInt(3)));
        assertThat(
                search.search(SearchQuery.of("").with(words.withEuphemisms(random.nextBoolean()))))
            .as(typed.toString())
            .isInstanceOf(SearchOutcome.Found.class);
      }
    }

    @Test
    void bears_as_many_words_as_it_takes() {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        words.add("Wort" + (char) ('a' + i % 26) + "ski" + i);
      }
      for (Matching matching : Matching.values()) {
        assertThat(ids(Words.of(String.join(" ", words)).matching(matching))).isEmpty();
        assertThat(ids(Words.of("NKVD Lemberg " + String.join(" OR ", words)).matching(matching)))
            .isEmpty();
      }
    }

    @Test
    void bears_text_without_end() {
      assertThat(ids(Words.of("(".repeat(1_000_000)))).isEmpty();
      assertThat(ids(Words.of("слово ".repeat(10_000)))).isEmpty();
      assertThat(ids(Words.of("?".repeat(3_000) + "a*b"))).isEmpty();
    }
  }
}
