package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
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
    lists = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (facet != Facet.YEAR) {
        lists.put(facet, new ValueFacet(facet, terms(facet, vocabularies), onward));
      }
    }
    add(years);
    lists.values().forEach(list -> add(list));
  }

  private static SerializableFunction<String, Optional<Term>> terms(
      Facet facet, Vocabularies vocabularies) {
    Optional<Vocabulary> vocabulary = facet.vocabulary(vocabularies);
    return vocabulary.isPresent() ? vocabulary.get()::find : value -> Optional.empty();
  }

  /** Shows the counts of a search, in place. */
  void show(SearchQuery query, Map<Facet, List<FacetValue>> facets, List<PeriodCount> periods) {
    years.show(query, facets.getOrDefault(Facet.YEAR, List.of()), periods);
    lists.forEach((facet, list) -> list.show(query, facets.getOrDefault(facet, List.of())));
  }
}
