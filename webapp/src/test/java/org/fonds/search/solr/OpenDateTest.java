package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.search.solr.ArchiveFixtures.document;

import java.nio.file.Path;
import java.util.List;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Facet;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchOutcome.Found;
import org.fonds.search.SearchQuery;
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
class OpenDateTest {

  private ArchiveIndex index;
  private SolrSearch search;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(
        List.of(
            document("since-1944").date("1944/..", "1944-01-01", null).built(),
            document("until-1940").date("../1940", null, "1940-12-31").built(),
            document("in-1942").date("1942", "1942-01-01", "1942-12-31").built(),
            document("ages").date("1000/1999", "1000-01-01", "1999-12-31").built(),
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
    return found(query).hits().stream().map(hit -> hit.document().id()).sorted().toList();
  }

  @Nested
  class A_range_of_years {

    @ParameterizedTest
    @CsvSource({
      "1940, 1950, ages in-1942 since-1944 until-1940",
      "1941, 1941, ages",
      "1942, 1943, ages in-1942",
      "1950, , ages since-1944",
      ", 1939, ages ides until-1940",
      "3000, , since-1944",
      "-9999, -44, ides until-1940",
      "-43, 0, until-1940",
      "-9999, 9999, ages ides in-1942 since-1944 until-1940",
    })
    void finds_what_may_lie_in_it(@Nullable Integer from, @Nullable Integer to, String found) {
      assertThat(ids(SearchQuery.of("").withYears(new YearRange(from, to))))
          .containsExactly(found.split(" "));
    }
  }

  @Nested
  class A_single_year {

    @ParameterizedTest
    @CsvSource({
      "1945, ages since-1944",
      "1944, ages since-1944",
      "1943, ages",
      "1942, ages in-1942",
      "1940, ages until-1940",
      "-44, ides until-1940",
      "0, until-1940",
      "9999, since-1944",
      "undated, undated",
    })
    void finds_what_may_lie_in_it(String year, String found) {
      assertThat(ids(SearchQuery.of("").toggled(Facet.YEAR, year)))
          .containsExactly(found.split(" "));
    }
  }

  @Nested
  class The_bars {

    @Test
    void count_an_open_date_in_the_year_of_its_known_end_alone() {
      assertThat(found(SearchQuery.of("")).facets().getOrDefault(Facet.YEAR, List.of()))
          .extracting(value -> value.value() + " " + value.count())
          .containsExactly("-44 1", "1940 1", "1942 1", "1944 1", "undated 1");
    }
  }
}
