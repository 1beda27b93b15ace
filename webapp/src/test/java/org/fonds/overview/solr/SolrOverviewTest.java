package org.fonds.overview.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.description.GeographicPoint;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.overview.Figure;
import org.fonds.overview.FigureKind;
import org.fonds.overview.LocatedPlace;
import org.fonds.overview.MapCountry;
import org.fonds.overview.OrganisationYears;
import org.fonds.overview.OverviewOutcome;
import org.fonds.overview.PlaceMap;
import org.fonds.overview.Timeline;
import org.fonds.overview.TimelineStep;
import org.fonds.overview.UnlocatedPlace;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.search.solr.SolrSearch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolrOverviewTest {

  private static final SearchQuery ALL = SearchQuery.of("");

  private ArchiveIndex index;
  private SolrSearch search;
  private SolrOverview overview;

  @BeforeAll
  void start(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    Vocabularies vocabularies = vocabularies();
    List<IndexedDocument> documents = new ArrayList<>(ArchiveFixtures.archive());
    documents.addAll(more());
    index.put(documents);
    index.commit();
    search = new SolrSearch(index, vocabularies);
    overview = new SolrOverview(index, vocabularies, id -> !id.equals("lv"));
  }

  @AfterAll
  void stop() {
    index.close();
  }

  private static Vocabularies vocabularies() {
    Vocabularies fixtures = ArchiveFixtures.vocabularies();
    Term security = TermBuilder.named("security", "State security").build();
    return new Vocabularies(
        fixtures.countries(),
        new Vocabulary(
            "organisations",
            Stream.concat(
                    Stream.of(security),
                    fixtures.organisations().terms().stream()
                        .map(term ->
                            term.id().startsWith("nk")
                                ? TermBuilder.of(term).broader("security").build()
                                : term))
                .toList()),
        fixtures.types(),
        fixtures.events(),
        new Vocabulary(
            "names",
            List.of(
                place("lviv", "Lviv", "Lwów", 49.84, 24.02),
                place("one", "One", "Neustadt", 50, 10),
                place("other", "Other", "Neustadt", 51, 11))),
        fixtures.euphemisms());
  }

  private static Term place(
      String id, String name, String other, double latitude, double longitude) {
    return TermBuilder.named(id, name)
        .alternativeNames(List.of(other))
        .location(new GeographicPoint(latitude, longitude))
        .build();
  }

  private static List<IndexedDocument> more() {
    return List.of(
        ArchiveFixtures.document("aaaa-0101")
            .title("Leaf on Lviv")
            .date("194u", "1940-01-01", "1949-12-31")
            .places("Lviv", "lwów")
            .page("en", "The birch.")
            .built(),
        ArchiveFixtures.document("aaaa-0102")
            .title("Leaf on Lwów")
            .date("after 1950", "1950-05-01", null)
            .places("LVIV", "Neustadt", "<b>Nowhere & קרית</b> 😀")
            .page("en", "The birch.")
            .built());
  }

  private OverviewOutcome.Seen look(SearchQuery query, @Nullable TimelineStep step) {
    return (OverviewOutcome.Seen) overview.of(query, List.of(FigureKind.values()), step);
  }

  private <T extends Figure> T figure(Class<T> type, SearchQuery query) {
    return look(query, null).figures().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private SearchOutcome.Found found(SearchQuery query) {
    return (SearchOutcome.Found) search.search(query);
  }

  private static List<SearchQuery> queries() {
    return List.of(
        ALL,
        SearchQuery.of("Siberia OR birch"),
        ALL.toggled(Facet.COUNTRY, "ee"),
        ALL.toggled(Facet.YEAR, "1941"),
        ALL.withYears(new YearRange(1940, 1942)),
        ALL.toggledExcluded(Facet.ORGANISATION, "nkvd"),
        ALL.toggled(Facet.ORGANISATION, "security").toggled(Facet.PLACE, "Lviv"),
        SearchQuery.of("nothingofthiskind"));
  }

  @Test
  void counts_what_the_facets_count() {
    for (SearchQuery query : queries()) {
      SearchOutcome.Found found = found(query);

      assertThat(figure(PlaceMap.class, query).countries().stream().map(MapCountry::value).toList())
          .as(query.toString())
          .isEqualTo(
              found.facets().getOrDefault(Facet.COUNTRY, List.of()).stream()
                  .filter(each -> each.count() > 0)
                  .toList());
      for (OrganisationYears.Row row : figure(OrganisationYears.class, query).rows()) {
        assertThat(found.facets().get(Facet.ORGANISATION)).contains(row.organisation());
      }
      for (PeriodCount bar :
          ((Timeline) look(query, TimelineStep.YEAR).figures().getFirst()).bars()) {
        if (bar.count() > 0) {
          assertThat(found.periods()).contains(bar);
        }
      }
    }
  }

  @Test
  void leads_to_as_many_documents_as_a_part_says() {
    PlaceMap map = figure(PlaceMap.class, ALL);
    for (LocatedPlace place : map.places()) {
      assertThat(found(map.narrowedTo(place)).total()).isEqualTo(place.count());
    }
    for (MapCountry country : map.countries()) {
      assertThat(found(map.narrowedTo(country)).total()).isEqualTo(country.value().count());
    }
    OrganisationYears organisations = figure(OrganisationYears.class, ALL);
    for (OrganisationYears.Row row : organisations.rows()) {
      for (PeriodCount cell : row.cells()) {
        assertThat(found(organisations.narrowedTo(row, cell.period())).total())
            .isEqualTo(cell.count());
      }
    }
    Timeline timeline = (Timeline) look(ALL, TimelineStep.MONTH).figures().getFirst();
    for (PeriodCount bar : timeline.bars().subList(0, 36)) {
      assertThat(found(timeline.narrowedTo(bar.period())).total()).isEqualTo(bar.count());
    }
  }

  @Nested
  class A_timeline {

    @Test
    void has_years_without_gaps_and_names_what_has_no_date() {
      Timeline timeline = figure(Timeline.class, ALL);

      assertThat(timeline.step()).isEqualTo(TimelineStep.YEAR);
      assertThat(timeline.bars().getFirst().period()).isEqualTo(new YearRange(1919, 1919));
      assertThat(timeline.bars()).hasSize(1956 - 1919 + 1);
      assertThat(timeline.undated()).isEqualTo(1);
      assertThat(timeline.table().rows().getLast().cells().getFirst().toString())
          .contains("undated");
    }

    @Test
    void by_month_counts_every_month_of_its_years() {
      Timeline timeline = (Timeline) look(ALL, TimelineStep.MONTH).figures().getFirst();

      assertThat(timeline.bars()).hasSize(12 * (1956 - 1919 + 1));
      assertThat(timeline.bars())
          .contains(
              new PeriodCount(YearRange.in(YearOrMonth.read("1941-06").orElseThrow()), 4, 2),
              new PeriodCount(YearRange.in(YearOrMonth.read("1955-01").orElseThrow()), 2, 0));
    }

    @Test
    void goes_by_month_by_itself_where_few_years_are_looked_at() {
      SearchQuery year = ALL.toggled(Facet.YEAR, "1941");

      assertThat(figure(Timeline.class, year).step()).isEqualTo(TimelineStep.MONTH);
      assertThat(figure(Timeline.class, year).bars()).hasSize(12);
    }

    @Test
    void is_empty_where_nothing_answers() {
      assertThat(look(SearchQuery.of("nothingofthiskind"), null).figures())
          .allMatch(Figure::isEmpty);
    }
  }

  @Nested
  class A_map {

    private final PlaceMap map = figure(PlaceMap.class, ALL);

    @Test
    void joins_the_spellings_of_a_place_and_counts_each_document_once() {
      assertThat(map.places())
          .singleElement()
          .satisfies(place -> {
            assertThat(place.term()).isEqualTo("lviv");
            assertThat(place.spellings()).containsExactlyInAnyOrder("Lviv", "lwów", "LVIV");
            assertThat(place.count()).isEqualTo(2);
          });
    }

    @Test
    void does_not_guess_which_of_two_places_is_meant() {
      assertThat(map.elsewhere())
          .containsExactlyInAnyOrder(
              new UnlocatedPlace("Neustadt", 1, List.of("One", "Other")),
              new UnlocatedPlace("<b>Nowhere & קרית</b> 😀", 1, List.of()));
    }

    @Test
    void has_states_that_are_no_more_and_countries_too_small_in_its_table_alone() {
      assertThat(map.drawn().stream().map(country -> country.value().value()))
          .contains("ee", "pl", "ru", "jp")
          .doesNotContain("lv", "estonian-ssr");
      assertThat(map.table().rows().stream().map(row -> row.cells().get(3).toString()))
          .anyMatch(remark -> remark.contains("too small"));
    }
  }

  @Nested
  class Organisations {

    @Test
    void count_those_beneath_them_each_document_once() {
      OrganisationYears figure = figure(OrganisationYears.class, ALL);

      OrganisationYears.Row security =
          figure.rows().stream()
              .filter(row -> row.organisation().value().equals("security"))
              .findFirst()
              .orElseThrow();
      assertThat(security.organisation())
          .isEqualTo(new FacetValue("security", "State security", 3));
      assertThat(security.cells()).contains(new PeriodCount(new YearRange(1941, 1941), 3, 2));
    }
  }

  @Test
  void says_so_where_the_index_is_away() {
    SolrSettings nowhere =
        new SolrSettings(
            SolrSettings.Mode.HTTP, List.of("http://127.0.0.1:1/solr"), null, 0, 0, null, null);
    try (ArchiveIndex away = ArchiveIndex.open(nowhere, Path.of("none"))) {
      assertThat(
              new SolrOverview(away, vocabularies(), id -> true)
                  .of(ALL, List.of(FigureKind.MAP), null))
          .isInstanceOf(OverviewOutcome.Unavailable.class);
    }
  }

  @Test
  void draws_a_map_of_ten_thousand_places(@TempDir Path home) {
    try (ArchiveIndex many = ArchiveIndex.open(SolrSettings.embedded(), home)) {
      many.put(
          IntStream.range(0, 100)
              .mapToObj(i ->
                  ArchiveFixtures.document("bbbb-%04d".formatted(i))
                      .places(
                          IntStream.range(0, 101)
                              .mapToObj(j -> "Place " + (101 * i + j))
                              .toArray(String[]::new))
                      .built())
              .toList());
      many.commit();

      OverviewOutcome.Seen seen =
          (OverviewOutcome.Seen)
              new SolrOverview(many, vocabularies(), id -> true)
                  .of(ALL, List.of(FigureKind.MAP), null);
      PlaceMap map = (PlaceMap) seen.figures().getFirst();
      assertThat(map.elsewhere()).hasSize(10_000);
      assertThat(map.further()).isEqualTo(100);
      assertThat(map.isEmpty()).isTrue();
      assertThat(map.table().rows()).hasSize(10_000);
    }
  }
}
