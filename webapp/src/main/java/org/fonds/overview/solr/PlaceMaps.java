package org.fonds.overview.solr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.fonds.description.GeographicPoint;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.overview.Gazetteer;
import org.fonds.overview.LocatedPlace;
import org.fonds.overview.MapCountry;
import org.fonds.overview.PlaceMap;
import org.fonds.overview.UnlocatedPlace;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.FigureCounts;

/** Counts where the documents of a result lie. */
final class PlaceMaps {

  private final FigureCounts counts;
  private final Vocabularies vocabularies;
  private final Supplier<Gazetteer> gazetteer;
  private final Predicate<String> drawn;

  /**
   * @param drawn whether a country, by its id, has a shape on the map
   */
  PlaceMaps(FigureCounts counts, Vocabularies vocabularies, Predicate<String> drawn) {
    this.counts = counts;
    this.vocabularies = vocabularies;
    this.gazetteer = vocabularies.derived(now -> new Gazetteer(now.names()));
    this.drawn = drawn;
  }

  PlaceMap of(SearchOutcome.Found found, SearchQuery query) {
    List<MapCountry> countries =
        SolrOverview.counted(found, Facet.COUNTRY).map(this::country).toList();
    FigureCounts.Places names = counts.places(query);
    Map<Term, List<FacetValue>> located = new LinkedHashMap<>();
    List<UnlocatedPlace> elsewhere = new ArrayList<>();
    for (FacetValue name : names.places()) {
      List<Term> called = gazetteer.get().called(name.value());
      if (called.size() == 1) {
        located.computeIfAbsent(called.getFirst(), term -> new ArrayList<>()).add(name);
      } else {
        elsewhere.add(
            new UnlocatedPlace(
                name.value(), name.count(), called.stream().map(term -> term.name("en")).toList()));
      }
    }
    return new PlaceMap(query, countries, places(query, located), elsewhere, names.further());
  }

  private MapCountry country(FacetValue country) {
    boolean historical = isHistorical(country.value());
    return new MapCountry(country, historical, !historical && drawn.test(country.value()));
  }

  private boolean isHistorical(String country) {
    return vocabularies.countries().find(country).filter(Term::historical).isPresent();
  }

  private List<LocatedPlace> places(SearchQuery query, Map<Term, List<FacetValue>> located) {
    List<List<String>> several =
        located.values().stream()
            .filter(spellings -> spellings.size() > 1)
            .map(PlaceMaps::names)
            .toList();
    List<Long> together = counts.withAnyPlace(query, several);
    List<LocatedPlace> places = new ArrayList<>();
    located.forEach((term, spellings) -> {
      GeographicPoint location = term.location();
      if (location != null) {
        List<String> names = names(spellings);
        int group = several.indexOf(names);
        places.add(
            new LocatedPlace(
                term.id(),
                term.name("en"),
                location,
                names,
                group < 0 ? spellings.getFirst().count() : together.get(group)));
      }
    });
    places.sort(
        Comparator.comparingLong(LocatedPlace::count).reversed().thenComparing(LocatedPlace::name));
    return places;
  }

  private static List<String> names(List<FacetValue> spellings) {
    return spellings.stream().map(FacetValue::value).toList();
  }
}
