package org.fonds.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way in which a search is narrowed.
 *
 * @param kind what it narrows by, such as {@code Country}
 * @param name what to, or what not to, such as {@code Poland}
 * @param excludes whether it leaves out what has that
 * @param empty whether nothing has it, whatever else is chosen in the same facet
 * @param without the same search without it
 */
public record Filter(
    String kind, String name, boolean excludes, boolean empty, SearchQuery without) {

  /**
   * All filters of a search in the order of the facets.
   *
   * @param facets the counted values, for their labels
   */
  public static List<Filter> of(SearchQuery query, Map<Facet, List<FacetValue>> facets) {
    List<Filter> filters = new ArrayList<>();
    if (!query.years().equals(YearRange.ANY)) {
      filters.add(
          new Filter(
              FacetWords.title(Facet.YEAR),
              FacetWords.surely(query.dates()) + " " + FacetWords.range(query.years()),
              false,
              false,
              query.withYears(YearRange.ANY)));
    }
    for (Facet facet : Facet.values()) {
      for (String value : query.chosen(facet)) {
        filters.add(of(query, facet, value, false, facets, query.toggled(facet, value)));
      }
      for (String value : query.excluded(facet)) {
        filters.add(of(query, facet, value, true, facets, query.toggledExcluded(facet, value)));
      }
    }
    return filters;
  }

  private static String name(SearchQuery query, Facet facet, String label, String value) {
    return facet == Facet.YEAR && !value.equals(SearchAddress.UNDATED)
        ? FacetWords.surely(query.dates()) + " " + label
        : label;
  }

  private static Filter of(
      SearchQuery query,
      Facet facet,
      String value,
      boolean excludes,
      Map<Facet, List<FacetValue>> facets,
      SearchQuery without) {
    List<FacetValue> counted = facets.getOrDefault(facet, List.of());
    return new Filter(
        FacetWords.title(facet),
        name(query, facet, FacetWords.label(facet, value, facets), value),
        excludes,
        counted.stream().anyMatch(each -> each.value().equals(value) && each.count() == 0),
        without);
  }

  /** What it narrows to in words, such as {@code not: Poland}. */
  public String label() {
    return excludes ? "not: " + name : name;
  }
}
