package org.fonds.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.fonds.room.ReadingRooms;
import org.fonds.search.Facet;
import org.fonds.search.Hit;
import org.fonds.search.Narrowing;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;
import org.fonds.search.Words;
import org.fonds.search.YearRange;
import org.fonds.search.solr.SolrSearch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each dated section of the overview is found by the names in it, by its year and its country. */
@ExtendWith(DemonstrationSite.Once.class)
class SectionsTest {

  private final SolrSearch search;

  SectionsTest(DemonstrationSite site) {
    search = site.bean(ReadingRooms.class).readers().search();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "sections.csv",
      delimiter = ';',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void is_found_by_its_names_year_and_country(
      String section,
      String words,
      @Nullable String year,
      @Nullable String country,
      String document) {
    Map<Facet, SequencedSet<String>> chosen = new LinkedHashMap<>();
    choose(chosen, Facet.YEAR, year);
    choose(chosen, Facet.COUNTRY, country);
    assertThat(codes(words, chosen)).as("%s: %s", section, words).contains(document);
  }

  @Test
  void the_whole_archive_is_there() {
    assertThat(codes("", Map.of())).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource({"fi, true", "soviet-union, true", "ee, false", "ru, false"})
  void a_raid_in_Finland_stands_under_Finland_and_the_Soviet_Union_alone(
      String country, boolean found) {
    assertThat(codes("", chosen(Facet.COUNTRY, country)).contains("DEMO 023"))
        .as(country)
        .isEqualTo(found);
  }

  @Test
  void nothing_happened_in_a_country_that_no_description_names() {
    assertThat(codes("", chosen(Facet.COUNTRY, "tm"))).isEmpty();
  }

  @Test
  void judgements_of_two_years_stand_in_no_year_between() {
    assertThat(codes("Kononov", chosen(Facet.YEAR, "1995"))).contains("DEMO 069");
    assertThat(codes("Kononov", chosen(Facet.YEAR, "2000"))).doesNotContain("DEMO 069");
    assertThat(codes("Kononov", chosen(Facet.YEAR, "2004"))).contains("DEMO 069");
  }

  private static Map<Facet, SequencedSet<String>> chosen(Facet facet, String value) {
    Map<Facet, SequencedSet<String>> chosen = new LinkedHashMap<>();
    choose(chosen, facet, value);
    return chosen;
  }

  private static void choose(
      Map<Facet, SequencedSet<String>> chosen, Facet facet, @Nullable String value) {
    if (value != null) {
      chosen.put(facet, new LinkedHashSet<>(List.of(value)));
    }
  }

  private List<@Nullable String> codes(String words, Map<Facet, SequencedSet<String>> chosen) {
    SearchQuery query =
        new SearchQuery(
            Words.of(words), new Narrowing(YearRange.ANY, chosen), Sort.RELEVANCE, 1, 100);
    return switch (search.search(query)) {
      case SearchOutcome.Found found ->
          found.hits().stream().map(Hit::document).map(hit -> hit.referenceCode()).toList();
      case SearchOutcome.Unavailable away -> throw new AssertionError(away.reason());
    };
  }
}
