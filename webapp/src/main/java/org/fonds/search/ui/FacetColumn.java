package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.description.Vocabularies;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchQuery;

/** Everything that a search can be narrowed by, one beneath the other. */
final class FacetColumn extends Div {

  private final YearFacet years;
  private final Map<Facet, ValueFacet> lists;

  /**
   * @param vocabularies whose terms are found by all of their names
   * @param onward receives the search that a choice asks for
   */
  FacetColumn(Vocabularies vocabularies, SerializableConsumer<SearchQuery> onward) {
    addClassName("facets");
    years = new YearFacet(onward);
    lists =
        Map.of(
            Facet.COUNTRY,
            new ValueFacet(Facet.COUNTRY, vocabularies.countries()::find, onward),
            Facet.ORGANISATION,
            new ValueFacet(Facet.ORGANISATION, vocabularies.organisations()::find, onward),
            Facet.TYPE,
            new ValueFacet(Facet.TYPE, vocabularies.types()::find, onward),
            Facet.LANGUAGE,
            new ValueFacet(Facet.LANGUAGE, language -> Optional.empty(), onward),
            Facet.OCR,
            new ValueFacet(Facet.OCR, quality -> Optional.empty(), onward));
    add(years);
    Stream.of(Facet.values()).map(lists::get).filter(Objects::nonNull).forEach(list -> add(list));
  }

  /** Shows the counts of a search, in place. */
  void show(SearchQuery query, Map<Facet, List<FacetValue>> facets, List<PeriodCount> periods) {
    years.show(query, facets.getOrDefault(Facet.YEAR, List.of()), periods);
    lists.forEach((facet, list) -> list.show(query, facets.getOrDefault(facet, List.of())));
  }
}
