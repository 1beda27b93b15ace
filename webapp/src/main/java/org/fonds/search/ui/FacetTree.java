package org.fonds.search.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fonds.description.Lifetime;
import org.fonds.description.Succession;
import org.fonds.description.Term;
import org.fonds.search.FacetValue;

/**
 * The values of a facet as a tree: beneath each broader term what it comprises, in the order in
 * which the bodies followed each other. Values without a broader term stay in the order given.
 */
final class FacetTree {

  private final Function<String, Optional<Term>> terms;
  private final Map<String, FacetValue> counted = new LinkedHashMap<>();

  /**
   * @param terms the term that a value stands for; empty where it stands for itself
   * @param values all that were counted
   */
  FacetTree(Function<String, Optional<Term>> terms, Collection<FacetValue> values) {
    this.terms = terms;
    values.forEach(value -> counted.put(value.value(), value));
  }

  /**
   * A value in its place.
   *
   * @param depth how many terms stand above it
   * @param years when what it stands for existed; empty if nothing is said
   */
  record Place(FacetValue value, int depth, String years) {}

  /** Some of the values in their places, with the terms that stand above them. */
  List<Place> places(Collection<FacetValue> shown) {
    Map<String, FacetValue> members = new LinkedHashMap<>();
    for (FacetValue value : shown) {
      members.put(value.value(), value);
      Optional<Term> above = above(value.value());
      while (above.isPresent() && !members.containsKey(above.get().id())) {
        members.put(above.get().id(), counted(above.get()));
        above = above(above.get().id());
      }
    }
    List<Place> places = new ArrayList<>();
    inOrderGiven(members).stream()
        .filter(value -> above(value.value()).isEmpty())
        .forEach(value -> put(value, 0, members, places));
    return places;
  }

  private List<FacetValue> inOrderGiven(Map<String, FacetValue> members) {
    List<FacetValue> ordered =
        new ArrayList<>(
            counted.values().stream().filter(value -> members.containsKey(value.value())).toList());
    members.values().stream()
        .filter(value -> !counted.containsKey(value.value()))
        .forEach(ordered::add);
    return ordered;
  }

  private void put(
      FacetValue value, int depth, Map<String, FacetValue> members, List<Place> places) {
    Optional<Term> term = terms.apply(value.value());
    places.add(new Place(value, depth, term.map(Lifetime::of).map(Lifetime::years).orElse("")));
    List<Term> beneath =
        members.keySet().stream()
            .flatMap(id -> terms.apply(id).stream())
            .filter(each -> value.value().equals(each.broader()))
            .toList();
    for (Term each : Succession.inOrder(beneath)) {
      put(counted(each), depth + 1, members, places);
    }
  }

  private Optional<Term> above(String id) {
    return terms.apply(id).map(Term::broader).flatMap(terms);
  }

  private FacetValue counted(Term term) {
    return counted.getOrDefault(term.id(), new FacetValue(term.id(), term.name("en"), 0));
  }
}
