package org.fonds.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of a search. */
public sealed interface SearchOutcome {

  /**
   * The search was answered.
   *
   * @param total documents that answer, on all pages
   * @param hits of the page asked for; empty beyond the last
   * @param facets years in order of time, all others by falling count; {@code undated} last, and
   *     historical states after the countries of today
   * @param periods of every year, decade, century and millennium that has documents, of every month
   *     where the search looks at no more than two years, and of the range that was asked for; an
   *     open date is counted in the year of its known end and in months and ranges
   * @param understood how the words were taken
   * @param searched what was looked through
   * @param looser where nothing was found, searches near this one that find something: another
   *     spelling, fewer words, fewer filters; where one or two documents were found, at most one in
   *     another spelling that finds clearly more
   * @param notice what the site could not understand and searched as words; null if nothing
   */
  record Found(
      SearchQuery query,
      long total,
      Duration took,
      List<Hit> hits,
      Map<Facet, List<FacetValue>> facets,
      List<PeriodCount> periods,
      Understanding understood,
      Extent searched,
      List<Looser> looser,
      @Nullable String notice)
      implements SearchOutcome {
    public Found {
      hits = List.copyOf(hits);
      looser = List.copyOf(looser);
      periods = List.copyOf(periods);
      facets =
          facets.entrySet().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      Map.Entry::getKey, facet -> List.copyOf(facet.getValue())));
    }
  }

  /**
   * A search that asks for less.
   *
   * @param documents that answer it, at least one
   */
  record Looser(SearchQuery query, long documents) {}

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who searched
   */
  record Unavailable(SearchQuery query, String reason) implements SearchOutcome {}
}
