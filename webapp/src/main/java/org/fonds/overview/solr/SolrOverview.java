package org.fonds.overview.solr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fonds.description.Edtf;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.overview.Figure;
import org.fonds.overview.FigureKind;
import org.fonds.overview.OrganisationYears;
import org.fonds.overview.OverviewOutcome;
import org.fonds.overview.Timeline;
import org.fonds.overview.TimelineStep;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.Histogram;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.TimeWindow;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.fonds.search.solr.FigureCounts;
import org.fonds.search.solr.SolrSearch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts a result for its figures. What facets count is taken from the search itself, so that the
 * two can never differ. Safe for several threads.
 */
public final class SolrOverview {

  private static final Logger LOG = LoggerFactory.getLogger(SolrOverview.class);

  private final SolrSearch search;
  private final FigureCounts counts;
  private final Vocabularies vocabularies;
  private final PlaceMaps maps;

  /**
   * @param vocabularies for names, what stands beneath a broader term, and where places lie
   * @param drawn whether a country, by its id, has a shape on the map
   */
  public SolrOverview(ArchiveIndex index, Vocabularies vocabularies, Predicate<String> drawn) {
    this.search = new SolrSearch(index, vocabularies);
    this.counts = new FigureCounts(index, vocabularies);
    this.vocabularies = vocabularies;
    this.maps = new PlaceMaps(counts, vocabularies, drawn);
  }

  /**
   * Looks at the result of a search, whatever page of it is asked for.
   *
   * @param step of the timeline; null for months where the search looks at two years at most, and
   *     years else
   */
  public OverviewOutcome of(
      SearchQuery query, List<FigureKind> kinds, @Nullable TimelineStep step) {
    SearchQuery oneHit = new SearchQuery(query.words(), query.narrowing(), query.sort(), 1, 1);
    return switch (search.search(oneHit)) {
      case SearchOutcome.Unavailable away -> new OverviewOutcome.Unavailable(away.reason());
      case SearchOutcome.Found found -> counted(as(query.onPage(1), found), kinds, step);
    };
  }

  /** What was found, as the answer to the search that was meant. */
  private static SearchOutcome.Found as(SearchQuery query, SearchOutcome.Found found) {
    return new SearchOutcome.Found(
        query,
        found.total(),
        found.took(),
        found.hits(),
        found.facets(),
        found.periods(),
        found.understood(),
        found.searched(),
        found.looser(),
        found.notice());
  }

  private OverviewOutcome counted(
      SearchOutcome.Found found, List<FigureKind> kinds, @Nullable TimelineStep step) {
    SearchQuery query = found.query();
    try {
      List<Figure> figures = new ArrayList<>();
      for (FigureKind kind : kinds) {
        figures.add(
            switch (kind) {
              case TIMELINE -> timeline(found, query, step);
              case MAP -> maps.of(found, query);
              case ORGANISATIONS -> organisations(found, query);
            });
      }
      return new OverviewOutcome.Seen(found, figures);
    } catch (IndexUnavailableException | CorruptIndexException | OutdatedIndexException e) {
      LOG.warn("A result was not looked at: {}", e.getMessage());
      return new OverviewOutcome.Unavailable(
          "The search index does not answer at the moment, or not in time. Please try again"
              + " shortly, or narrow the search.");
    }
  }

  private Timeline timeline(
      SearchOutcome.Found found, SearchQuery query, @Nullable TimelineStep step) {
    TimeWindow window = TimeWindow.of(query.narrowing());
    Histogram years = Histogram.byYear(found.periods(), window, Timeline.MOST_YEARS);
    boolean fewYears = years.bars().stream().map(PeriodCount::period).allMatch(Histogram::isYear);
    TimelineStep wanted =
        step != null ? step : window.months().isEmpty() ? TimelineStep.YEAR : TimelineStep.MONTH;
    boolean byMonth = wanted == TimelineStep.MONTH && fewYears && !years.bars().isEmpty();
    return new Timeline(
        query,
        byMonth ? TimelineStep.MONTH : TimelineStep.YEAR,
        byMonth ? months(query, years) : years.bars(),
        count(found, Facet.YEAR, SearchAddress.UNDATED),
        wanted == TimelineStep.MONTH && !fewYears);
  }

  private List<PeriodCount> months(SearchQuery query, Histogram years) {
    return counts.months(
        query,
        years.bars().stream().map(PeriodCount::period).flatMap(SolrOverview::monthsOf).toList());
  }

  private static Stream<YearOrMonth> monthsOf(YearRange year) {
    YearOrMonth only = year.from();
    return only == null
        ? Stream.empty()
        : new TimeWindow(only.year(), only.year()).months().stream();
  }

  private static long count(SearchOutcome.Found found, Facet facet, String value) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .filter(each -> each.value().equals(value))
        .mapToLong(FacetValue::count)
        .sum();
  }

  static Stream<FacetValue> counted(SearchOutcome.Found found, Facet facet) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .filter(value -> value.count() > 0);
  }

  private OrganisationYears organisations(SearchOutcome.Found found, SearchQuery query) {
    List<FacetValue> all = counted(found, Facet.ORGANISATION).toList();
    Set<FacetValue> shown =
        new LinkedHashSet<>(all.subList(0, Math.min(all.size(), OrganisationYears.MOST_ROWS)));
    all.stream()
        .filter(value -> query.chosen(Facet.ORGANISATION).contains(value.value()))
        .forEach(shown::add);
    Map<String, List<PeriodCount>> byPeriod =
        counts.byPeriod(query, shown.stream().map(FacetValue::value).toList());
    List<YearRange> periods =
        Histogram.byYear(
                byPeriod.values().stream().flatMap(List::stream).distinct().toList(),
                TimeWindow.of(query.narrowing()),
                Timeline.MOST_YEARS)
            .bars()
            .stream()
            .map(PeriodCount::period)
            .toList();
    List<OrganisationYears.Row> rows =
        shown.stream()
            .map(organisation ->
                new OrganisationYears.Row(
                    organisation,
                    existence(organisation.value()),
                    cells(periods, byPeriod.getOrDefault(organisation.value(), List.of()))))
            .toList();
    return new OrganisationYears(query, periods, rows, all.size() - shown.size());
  }

  private List<Edtf> existence(String organisation) {
    return vocabularies.organisations().find(organisation).map(Term::existence).orElse(List.of());
  }

  private static List<PeriodCount> cells(List<YearRange> periods, List<PeriodCount> counted) {
    return periods.stream()
        .map(period ->
            counted.stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElse(new PeriodCount(period, 0, 0)))
        .toList();
  }
}
