package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.search.solr.ArchiveFixtures.document;

import java.nio.file.Path;
import java.util.List;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Certainty;
import org.fonds.search.Facet;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchOutcome.Found;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertainDateTest {

  private static final SearchQuery ALL = SearchQuery.of("");

  private ArchiveIndex index;
  private SolrSearch search;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(
        List.of(
            document("day").date("1940-03-05", "1940-03-05", "1940-03-05").built(),
            document("month").date("1940-03", "1940-03-01", "1940-03-31").built(),
            document("year").date("1940", "1940-01-01", "1940-12-31").built(),
            document("winter").date("1939-12/1940-01", "1939-12-01", "1940-01-31").built(),
            document("forties").date("194X", "1940-01-01", "1949-12-31").built(),
            document("about").date("1940-03~", "1940-03-01", "1940-03-31").doubted().built(),
            document("since").date("1940-03/..", "1940-03-01", null).built(),
            document("until").date("../1939", null, "1939-12-31").built(),
            document("ides").date("-0044-03-15", "-0044-03-15", "-0044-03-15").built(),
            document("undated").built()));
    index.commit();
    search = new SolrSearch(index, ArchiveFixtures.vocabularies());
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

  private List<String> ids(SearchQuery query) {
    return found(query).hits().stream().map(hit -> hit.document().id()).toList();
  }

  private static @Nullable YearOrMonth end(@Nullable String text) {
    return text == null ? null : YearOrMonth.read(text).orElseThrow();
  }

  private static YearRange range(@Nullable String from, @Nullable String to) {
    return new YearRange(end(from), end(to));
  }

  private PeriodCount count(SearchQuery query, @Nullable String from, @Nullable String to) {
    return found(query).periods().stream()
        .filter(count -> count.period().equals(range(from, to)))
        .findFirst()
        .orElse(new PeriodCount(range(from, to), 0, 0));
  }

  @Nested
  class A_range {

    @ParameterizedTest
    @CsvSource({
      "1940, 1940, day month year",
      "1940-03, 1940-03, day month",
      "1940-03, 1940-12, day month",
      "1940-01, 1940, day month year",
      "1939, 1940, day month winter year",
      "1939-12, 1940-01, winter",
      "1940, 1949, day forties month year",
      "1940, , day forties month since year",
      "1940-02, , day month since",
      ", 1939, ides until",
      "-44-03, -44-03, ides",
      "-44, -44, ides",
    })
    void that_is_certain_finds_what_lies_in_it_whole_and_without_doubt(
        @Nullable String from, @Nullable String to, String found) {
      SearchQuery query = ALL.withYears(range(from, to)).withDates(Certainty.CERTAIN);

      assertThat(ids(query)).containsExactlyInAnyOrder(found.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
      "1940-03, 1940-03, about day forties month since year",
      "1940-02, 1940-02, forties year",
      "1940-01, 1940-01, forties winter year",
      "1939-11, 1939-12, until winter",
      "-44-03, -44-03, ides until",
      "-44-04, -44-04, until",
    })
    void of_months_finds_what_may_lie_in_it(String from, String to, String found) {
      assertThat(ids(ALL.withYears(range(from, to)))).containsExactlyInAnyOrder(found.split(" "));
    }
  }

  @Nested
  class A_single_year {

    @Test
    void is_asked_as_surely_as_a_range() {
      SearchQuery query = ALL.toggled(Facet.YEAR, "1940").toggled(Facet.YEAR, "undated");

      assertThat(ids(query.withDates(Certainty.CERTAIN)))
          .containsExactlyInAnyOrder("day", "month", "year", "undated");
      assertThat(ids(query)).contains("about", "forties", "winter", "since");
    }
  }

  @Nested
  class The_counts {

    @Test
    void of_a_year_tell_what_certainly_lies_there_from_what_may() {
      assertThat(count(ALL, "1940", "1940"))
          .isEqualTo(new PeriodCount(range("1940", "1940"), 7, 3));
      assertThat(count(ALL, "1939", "1939").certain()).isZero();
      assertThat(count(ALL, "1939", "1939").count()).isEqualTo(2);
    }

    @Test
    void of_a_decade_count_each_document_once() {
      assertThat(count(ALL, "1940", "1949"))
          .isEqualTo(new PeriodCount(range("1940", "1949"), 7, 4));
    }

    @Test
    void of_a_month_are_there_where_the_search_looks_at_its_year() {
      SearchQuery year = ALL.toggled(Facet.YEAR, "1940");

      assertThat(count(ALL, "1940-03", "1940-03").count()).isZero();
      assertThat(count(year, "1940-03", "1940-03"))
          .isEqualTo(new PeriodCount(range("1940-03", "1940-03"), 6, 2));
      assertThat(count(year, "1940-02", "1940-02"))
          .isEqualTo(new PeriodCount(range("1940-02", "1940-02"), 2, 0));
    }

    @Test
    void of_months_and_ranges_are_what_a_search_for_them_finds() {
      SearchQuery winter = ALL.withYears(range("1939-12", "1940-03"));
      PeriodCount asked = count(winter, "1939-12", "1940-03");

      assertThat(asked.count()).isEqualTo(found(winter).total());
      assertThat(asked.certain())
          .isEqualTo(found(winter.withDates(Certainty.CERTAIN)).total())
          .isEqualTo(3);
      for (PeriodCount count : found(winter).periods()) {
        YearOrMonth from = count.period().from();
        if (from != null && from.month() != null) {
          SearchQuery there = ALL.withYears(count.period());
          assertThat(found(there).total()).as(from.text()).isEqualTo(count.count());
          assertThat(found(there.withDates(Certainty.CERTAIN)).total()).isEqualTo(count.certain());
        }
      }
    }

    @Test
    void stay_whichever_certainty_is_asked() {
      assertThat(found(ALL.toggled(Facet.YEAR, "1940").withDates(Certainty.CERTAIN)).periods())
          .containsExactlyInAnyOrderElementsOf(found(ALL.toggled(Facet.YEAR, "1940")).periods());
    }

    @Test
    void of_undated_documents_stand_apart() {
      assertThat(found(ALL).facets().getOrDefault(Facet.YEAR, List.of()))
          .last()
          .extracting(value -> value.value() + " " + value.count())
          .isEqualTo("undated 1");
    }
  }

  @Nested
  class The_order_by_date {

    @Test
    void is_by_the_earliest_day_and_the_undated_last() {
      assertThat(ids(ALL.sortedBy(Sort.DATE_ASCENDING)))
          .containsExactly(
              "ides", "winter", "year", "forties", "about", "month", "since", "day", "until",
              "undated");
      assertThat(ids(ALL.sortedBy(Sort.DATE_DESCENDING))).endsWith("undated");
    }
  }
}
