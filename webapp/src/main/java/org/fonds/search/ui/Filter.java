package org.fonds.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearRange;

/**
 * One way in which a search is narrowed.
 *
 * @param kind what it narrows by, such as {@code Country}
 * @param label what to, such as {@code Poland}
 * @param without the same search without it
 */
record Filter(String kind, String label, SearchQuery without) {

  /**
   * All filters of a search in the order of the facets.
   *
   * @param facets the counted values, for their labels
   */
  static List<Filter> of(SearchQuery query, Map<Facet, List<FacetValue>> facets) {
    List<Filter> filters = new ArrayList<>();
    if (!query.years().equals(YearRange.ANY)) {
      filters.add(
          new Filter(
              FacetWords.title(Facet.YEAR),
              FacetWords.surely(query.dates()) + " " + FacetWords.range(query.years()),
              query.withYears(YearRange.ANY)));
    }
    for (Facet facet : Facet.values()) {
      for (String value : query.chosen(facet)) {
        filters.add(
            new Filter(
                FacetWords.title(facet),
                label(query, facet, FacetWords.label(facet, value, facets), value),
                query.toggled(facet, value)));
      }
    }
    return filters;
  }

  private static String label(SearchQuery query, Facet facet, String label, String value) {
    return facet == Facet.YEAR && !value.equals(SearchAddress.UNDATED)
        ? FacetWords.surely(query.dates()) + " " + label
        : label;
  }
}
