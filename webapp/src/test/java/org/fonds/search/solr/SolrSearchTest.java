package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.Hit;
import org.fonds.search.MarkedText;
import org.fonds.search.MarkedText.Piece;
import org.fonds.search.Matching;
import org.fonds.search.Narrowing;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchOutcome.Found;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.fonds.search.Sort;
import org.fonds.search.Thesaurus;
import org.fonds.search.Words;
import org.fonds.search.YearRange;
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
class SolrSearchTest {

  private ArchiveIndex index;
  private SolrSearch search;
  private PageMarks pageMarks;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(ArchiveFixtures.archive());
    index.commit();
    search = new SolrSearch(index, ArchiveFixtures.vocabularies());
    pageMarks = new PageMarks(index, new Thesaurus(ArchiveFixtures.vocabularies()));
  }

  @AfterAll
  void close() {
    index.close();
  }

  private Found found(SearchQuery query) {
    return switch (search.search(query)) {
      case Found found -> found;
      case SearchOutcome.Unavailable unavailable -> throw new AssertionError(unavailable.reason());
    };
  }

  private Found found(String text) {
    return found(SearchQuery.of(text));
  }

  private static List<String> ids(Found found) {
    return found.hits().stream().map(hit -> hit.document().id()).toList();
  }

  private static SearchQuery chosen(SearchQuery query, Facet facet, String... values) {
    SearchQuery narrowed = query;
    for (String value : values) {
      narrowed = narrowed.toggled(facet, value);
    }
    return narrowed;
  }

  private static List<String> counts(Found found, Facet facet) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .map(value -> value.value() + " " + value.count())
        .toList();
  }

  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : snippet.text().pieces()) {
      text.append(piece.marked() ? "[" + piece.text() + "]" : piece.text());
    }
    return text.toString();
  }

  @Nested
  class A_search_for_nothing {

    @Test
    void finds_every_document_and_no_page() {
      Found found = found("");
      assertThat(found.total()).isEqualTo(6);
      assertThat(found.hits()).extracting(Hit::snippets).containsOnly(List.of());
      assertThat(found.notice()).isNull();
    }
  }

  @Nested
  class Words_on_different_pages {

    @Test
    void find_the_document_and_both_pages() {
      Found found = found("семей Сибирь");
      assertThat(ids(found)).containsExactly("aaaa-0001");
      assertThat(found.hits().getFirst().snippets()).extracting(Snippet::page).contains(1, 2);
    }

    @Test
    void may_stand_in_description_and_text() {
      assertThat(ids(found("massacre groby"))).containsExactly("aaaa-0003");
    }

    @Test
    void must_all_be_there() {
      assertThat(found("семей berries").total()).isZero();
    }

    @Test
    void need_not_be_there_if_they_only_join_others() {
      Found found = found("which berries and who");
      assertThat(ids(found)).isEqualTo(ids(found("berries")));
      assertThat(found.understood().spare()).containsExactly("which", "and", "who");
      assertThat(marked(found.hits().getFirst().snippets().getFirst())).doesNotContain("[and]");
      SearchQuery exact =
          SearchQuery.of("").with(Words.of("which berries and who").matching(Matching.EXACT));
      assertThat(((Found) search.search(exact)).total()).isZero();
    }
  }

  @Nested
  class A_word {

    @ParameterizedTest
    @CsvSource({
      "приказа, aaaa-0001",
      "ПРИКАЗ, aaaa-0001",
      "deported OR deportation, aaaa-0002",
      "list, aaaa-0004",
      "katynski, aaaa-0003",
      "抑留者, aaaa-0005",
      "シベリア抑留, aaaa-0005",
    })
    void is_found_in_the_forms_of_its_language(String typed, String id) {
      assertThat(ids(found(typed))).contains(id);
    }

    @Test
    void in_the_title_weighs_more_than_on_a_page() {
      assertThat(ids(found("deportation")).getFirst()).isEqualTo("aaaa-0002");
    }

    @Test
    void is_marked_where_it_stands() {
      assertThat(found("berries").hits().getFirst().snippets())
          .singleElement()
          .extracting(SolrSearchTest::marked)
          .asString()
          .contains("Red [berries].");
    }
  }

  @Nested
  class A_phrase {

    @Test
    void must_stand_together() {
      assertThat(ids(found("\"Red Army\""))).containsExactly("aaaa-0004");
      assertThat(found("\"Army berries\"").total()).isZero();
    }
  }

  @Nested
  class Or_and_not {

    @Test
    void widen_and_narrow() {
      assertThat(ids(found("berries OR oficerów"))).containsOnly("aaaa-0003", "aaaa-0004");
      assertThat(ids(found("raport OR report -deportation"))).containsExactly("aaaa-0003");
      assertThat(found("-report -приказ").total()).isEqualTo(4);
      assertThat(ids(found("NOT raport OR NOT Katyniu"))).doesNotContain("aaaa-0003").hasSize(5);
    }
  }

  @Nested
  class A_facet {

    @Test
    void counts_documents_with_labels() {
      assertThat(found("").facets().get(Facet.COUNTRY))
          .startsWith(
              new FacetValue("ru", "Russia", 3),
              new FacetValue("ee", "Estonia", 2),
              new FacetValue("pl", "Poland", 2),
              new FacetValue("jp", "Japan", 1),
              new FacetValue("lv", "Latvia", 1));
      assertThat(found("").facets().get(Facet.LANGUAGE))
          .contains(new FacetValue("ja", "Japanese", 1));
    }

    @Test
    void ignores_its_own_choice_but_no_other() {
      Found found = found(chosen(SearchQuery.of(""), Facet.TYPE, "report"));
      assertThat(found.total()).isEqualTo(3);
      assertThat(counts(found, Facet.TYPE))
          .containsExactly("report 3", "list 1", "order 1", "photograph 1");
      assertThat(counts(found, Facet.COUNTRY)).contains("ru 2", "pl 1");
    }

    @Test
    void takes_several_values_as_or_and_facets_together_as_and() {
      SearchQuery query = chosen(SearchQuery.of(""), Facet.TYPE, "report", "order");
      assertThat(found(query).total()).isEqualTo(4);
      assertThat(ids(found(chosen(query, Facet.COUNTRY, "pl")))).containsExactly("aaaa-0003");
    }

    @Test
    void keeps_a_chosen_value_that_nothing_has() {
      Found found = found(chosen(SearchQuery.of(""), Facet.TYPE, "diary"));
      assertThat(found.total()).isZero();
      assertThat(found.facets().get(Facet.TYPE)).contains(new FacetValue("diary", "Diary", 0));
    }

    @Test
    void of_countries_takes_historical_states_too() {
      assertThat(ids(found(chosen(SearchQuery.of(""), Facet.COUNTRY, "second-polish-republic"))))
          .containsExactly("aaaa-0003");
    }

    @Test
    void of_countries_lists_the_historical_states_beneath_the_countries_of_today() {
      assertThat(counts(found(""), Facet.COUNTRY))
          .containsExactly(
              "ru 3", "ee 2", "pl 2", "jp 1", "lv 1", "estonian-ssr 1", "second-polish-republic 1");
    }

    @Test
    void of_countries_counts_historical_states_whatever_else_is_chosen_among_them() {
      SearchQuery query = chosen(SearchQuery.of(""), Facet.COUNTRY, "estonian-ssr", "lv");
      assertThat(found(query).facets().get(Facet.COUNTRY))
          .contains(
              new FacetValue("estonian-ssr", "Estonian SSR", 1), new FacetValue("lv", "Latvia", 1));
      assertThat(counts(found(chosen(query, Facet.TYPE, "report")), Facet.COUNTRY))
          .contains("estonian-ssr 0", "lv 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru,pl", "*", "\"", "{!func}", "$kind", "\u0000", "${kind}"})
    void takes_any_value_literally(String value) {
      for (Facet facet : Facet.values()) {
        assertThat(found(chosen(SearchQuery.of(""), facet, value)).total()).isZero();
      }
    }
  }

  @Nested
  class Years {

    @Test
    void are_counted_in_order_with_the_undated_last() {
      assertThat(counts(found("odkryto"), Facet.YEAR))
          .containsExactly("1940 1", "1941 1", "1942 1", "1943 1");
      assertThat(counts(found(""), Facet.YEAR))
          .startsWith("1919 1", "1940 1")
          .endsWith("undated 1");
    }

    @Test
    void in_a_range_find_what_may_lie_in_it() {
      SearchQuery years = SearchQuery.of("").withYears(new YearRange(1942, 1945));
      assertThat(ids(found(years))).containsOnly("aaaa-0003", "aaaa-0005");
      assertThat(counts(found(years), Facet.YEAR)).contains("1919 1", "undated 1");
    }

    @Test
    void may_be_open_at_either_end() {
      assertThat(ids(found(SearchQuery.of("").withYears(new YearRange(null, 1939)))))
          .containsExactly("aaaa-0006");
      assertThat(ids(found(SearchQuery.of("").withYears(new YearRange(1950, null)))))
          .containsExactly("aaaa-0005");
      assertThat(found(SearchQuery.of("").withYears(new YearRange(-500, -1))).total()).isZero();
    }

    @Test
    void may_be_chosen_beside_the_undated() {
      assertThat(ids(found(chosen(SearchQuery.of(""), Facet.YEAR, "1919", "undated"))))
          .containsOnly("aaaa-0004", "aaaa-0006");
      assertThat(
              ids(
                  found(
                      chosen(SearchQuery.of(""), Facet.YEAR, "undated")
                          .withYears(new YearRange(1910, 1920)))))
          .containsOnly("aaaa-0004", "aaaa-0006");
    }
  }

  @Nested
  class An_order {

    @Test
    void by_date_has_the_undated_last_both_ways() {
      assertThat(ids(found(SearchQuery.of("").sortedBy(Sort.DATE_ASCENDING))))
          .containsExactly(
              "aaaa-0006", "aaaa-0003", "aaaa-0002", "aaaa-0001", "aaaa-0005", "aaaa-0004");
      assertThat(ids(found(SearchQuery.of("").sortedBy(Sort.DATE_DESCENDING))))
          .startsWith("aaaa-0005", "aaaa-0003")
          .endsWith("aaaa-0004");
    }

    @Test
    void by_title_is_that_of_a_reader() {
      assertThat(ids(found(SearchQuery.of("").sortedBy(Sort.TITLE))))
          .startsWith("aaaa-0004", "aaaa-0006", "aaaa-0003", "aaaa-0002");
    }
  }

  @Nested
  class A_page_of_hits {

    @Test
    void follows_the_one_before() {
      SearchQuery two = new SearchQuery(Words.NONE, Narrowing.NONE, Sort.TITLE, 1, 4);
      assertThat(found(two).hits()).hasSize(4);
      assertThat(found(two.onPage(2)).hits()).hasSize(2);
      assertThat(found(two.onPage(3)).hits()).isEmpty();
    }

    @Test
    void far_behind_the_last_is_empty() {
      Found found = found(SearchQuery.of("").onPage(1_000_000_000));
      assertThat(found.hits()).isEmpty();
      assertThat(found.total()).isEqualTo(6);
      assertThat(counts(found, Facet.TYPE)).isNotEmpty();
    }
  }

  @Nested
  class Html_in_title_and_text {

    @Test
    void stays_text() {
      Hit hit = found("script").hits().getFirst();
      assertThat(hit.document().title()).isEqualTo("<b>Undated</b> & nameless");
      assertThat(marked(hit.snippets().getFirst()))
          .contains("<[script]>alert('x')</[script]> in it & the Red");
    }
  }

  @Nested
  class Hostile_words {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "*:*",
          "{!func}ord(id)",
          "text_ru:приказ",
          "all_en:lists",
          "kind:document",
          "\"",
          "\"\"",
          "${everything}",
          "$everything",
          "{!term f=kind v=document}",
          "_query_:\"*:*\"",
          "(",
          "))((",
          "\\",
          "\\\"",
          "[* TO *]",
          "/.*/",
          "^5",
          "~",
          "\u0000",
          "\ud83d\ude00",
          "\ud800",
          "&&",
          "||",
          "!",
          "+",
          "-",
          "\"document\"",
          "{!lucene}*:*",
          "{!join from=id to=id}kind:document",
        })
    void find_nothing_and_break_nothing(String typed) {
      assertThat(found(typed).total()).isZero();
      assertThat(found("\"" + typed + "\"").total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"berries", "приказ ", "\"x", "抑留", "a-b.c'd ", "(((", "{!", "\u0000 "})
    void of_ten_thousand_signs_are_answered(String typed) {
      String text = typed.repeat(10_000 / typed.length());
      assertThat(found(text).notice()).isNotNull();
    }

    @Test
    void at_random_are_answered() {
      String signs = "aя語\"“„«»-+*:{}()[]!^~\\$|&/OR \u0000😀é\u0301";
      for (long seed = 0; seed < 300; seed++) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
          text.append(signs.charAt(random.nextInt(signs.length())));
        }
        assertThat(search.search(SearchQuery.of(text.toString())))
            .as("seed " + seed)
            .isInstanceOf(Found.class);
      }
    }
  }

  @Nested
  class A_whole_page {

    @Test
    void has_its_hits_marked() {
      MarkedText text = marked("aaaa-0001", 2, "списков \"отправлялись в Сибирь\"").text();
      assertThat(text).isNotNull();
      assertThat(text.plain())
          .isEqualTo("Эшелоны отправлялись в Сибирь. Списки высланных прилагаются.");
      assertThat(text.pieces().stream().filter(Piece::marked).map(Piece::text)).contains("Списки");
    }

    @Test
    void without_hits_has_none() {
      assertThat(marked("aaaa-0001", 2, "berries")).isEqualTo(MarkedPage.Marked.NOTHING);
      assertThat(marked("aaaa-0001", 3, "Списки")).isEqualTo(MarkedPage.Marked.NOTHING);
      assertThat(marked("\"}", 1, "{!func}")).isEqualTo(MarkedPage.Marked.NOTHING);
    }

    private MarkedPage.Marked marked(String id, int page, String words) {
      return (MarkedPage.Marked) pageMarks.mark(id, page, Words.of(words));
    }
  }

  @Nested
  class An_index_that_is_away {

    @Test
    void is_said_in_a_plain_sentence() {
      SolrSettings nowhere =
          new SolrSettings(
              SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null);
      try (ArchiveIndex away = ArchiveIndex.open(nowhere, Path.of("none"))) {
        SearchOutcome outcome =
            new SolrSearch(away, ArchiveFixtures.vocabularies()).search(SearchQuery.of("x"));
        assertThat(outcome).isInstanceOf(SearchOutcome.Unavailable.class);
        PageMarks marks = new PageMarks(away, new Thesaurus(ArchiveFixtures.vocabularies()));
        assertThat(marks.mark("aaaa-0001", 1, Words.of("x")))
            .isInstanceOf(MarkedPage.Unavailable.class);
        assertThat(marks.of("aaaa-0001", 1, Words.of("x")))
            .isInstanceOf(MarkedPage.Unavailable.class);
        assertThat(marks.of("aaaa-0001", 1, Words.of("-x"))).isEqualTo(MarkedPage.Marked.NOTHING);
      }
    }
  }
}
