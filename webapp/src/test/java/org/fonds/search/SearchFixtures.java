package org.fonds.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fonds.search.solr.ArchiveFixtures;

/** Outcomes of searches as values, for pages that are shown without an index. */
public final class SearchFixtures {

  private SearchFixtures() {}

  /** A snippet with one marked word on a page. */
  public static Snippet snippet(int page, String before, String marked, String after) {
    return new Snippet(
        page,
        null,
        null,
        new MarkedText(
            List.of(
                new MarkedText.Piece(before, false),
                new MarkedText.Piece(marked, true),
                new MarkedText.Piece(after, false))));
  }

  /** A hit for each document of the test archive, with a snippet of its second page. */
  public static List<Hit> hits() {
    return ArchiveFixtures.archive().stream()
        .map(document ->
            new Hit(document, null, List.of(snippet(2, "in the ", "Katyń", " forest")), List.of()))
        .toList();
  }

  /** An answer of so many documents, of which only those of the test archive are on the page. */
  public static SearchOutcome.Found found(SearchQuery query, long total) {
    return new SearchOutcome.Found(
        query,
        total,
        Duration.ofMillis(18),
        total == 0 ? List.of() : hits(),
        facets(),
        periods(),
        Understanding.NOTHING,
        new Extent(3, 9, 0, 0, 0),
        List.of(),
        null);
  }

  /** The counts of the years in {@link #facets}; of 1940 two dates are not certain. */
  public static List<PeriodCount> periods() {
    return List.of(
        new PeriodCount(new YearRange(1918, 1918), 2, 2),
        new PeriodCount(new YearRange(1940, 1940), 8, 6),
        new PeriodCount(new YearRange(1941, 1941), 4, 4),
        new PeriodCount(new YearRange(1910, 1919), 2, 2),
        new PeriodCount(new YearRange(1940, 1949), 11, 11),
        new PeriodCount(new YearRange(1900, 1999), 13, 13),
        new PeriodCount(new YearRange(1000, 1999), 13, 13));
  }

  /** Counts in every facet; of the countries, Country A to Country N, more than are shown first. */
  public static Map<Facet, List<FacetValue>> facets() {
    return Map.of(
        Facet.YEAR,
        List.of(
            new FacetValue("1918", "1918", 2),
            new FacetValue("1940", "1940", 8),
            new FacetValue("1941", "1941", 4),
            new FacetValue(SearchAddress.UNDATED, "undated", 3)),
        Facet.COUNTRY,
        IntStream.range(0, 14)
            .mapToObj(i -> new FacetValue("c" + i, "Country " + (char) ('A' + i), 20L - i))
            .toList(),
        Facet.ORGANISATION,
        List.of(new FacetValue("nkvd", "NKVD", 12)),
        Facet.TYPE,
        List.of(new FacetValue("report", "Report", 9)),
        Facet.LANGUAGE,
        List.of(new FacetValue("pl", "Polish", 7), new FacetValue("ru", "Russian", 6)));
  }
}
