package org.fonds.search.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.TermFilter;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.FacetWords;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/**
 * A facet as a list of values to tick or to exclude, each beneath its broader term. At first it
 * shows the values with most documents and those chosen or excluded; the rest on demand, and then a
 * field to find one among them. Of countries it lists those of today or the states of the time.
 */
final class ValueFacet extends FieldSet {

  private static final int FIRST = 6;
  private static final int FIELD_WORTHWHILE = 12;

  private final Facet facet;
  private final SerializableFunction<String, Optional<Term>> terms;
  private final TextField find = new TextField();
  private final CountrySwitch countries = new CountrySwitch(this::turn);
  private final FacetRows rows;
  private final Span nothing = new Span("None of them is called so.");
  private final NativeButton more = new NativeButton("", event -> toggleMore());
  private List<FacetValue> values = List.of();
  private SearchQuery query = SearchQuery.of("");
  private boolean all;
  private boolean past;
  private boolean turned;

  /**
   * @param terms the term that a value stands for, whose names in all languages find it; empty
   *     where it has only its label
   * @param onward receives the search that a tick or an exclusion asks for
   */
  ValueFacet(
      Facet facet,
      SerializableFunction<String, Optional<Term>> terms,
      SerializableConsumer<SearchQuery> onward) {
    super(FacetWords.title(facet));
    this.facet = facet;
    this.terms = terms;
    String name = SearchAddress.name(facet);
    setId("facet-" + name);
    addClassName("facet");
    rows =
        new FacetRows(
            value -> onward.accept(query.toggled(facet, value)),
            value -> onward.accept(query.toggledExcluded(facet, value)));
    more.addClassName("more");
    nothing.addClassName("understood");
    prepareFind();
    add(countries, find, rows, nothing, more);
  }

  private void prepareFind() {
    find.setAriaLabel("Find in " + FacetWords.title(facet).toLowerCase(Locale.ENGLISH));
    find.setPlaceholder("Find in the list");
    find.setClearButtonVisible(true);
    find.setValueChangeMode(ValueChangeMode.LAZY);
    find.addValueChangeListener(change -> arrange());
    find.addClassName("find");
  }

  /** Shows the counts of a search, in place. */
  void show(SearchQuery shown, List<FacetValue> counted) {
    query = shown;
    values = withNarrowed(counted);
    if (!turned) {
      past = narrowed(true) > 0 && narrowed(false) == 0;
    }
    setVisible(!values.isEmpty());
    arrange();
  }

  private List<FacetValue> withNarrowed(List<FacetValue> counted) {
    List<FacetValue> complete = new ArrayList<>(counted);
    for (String value : narrowed()) {
      if (counted.stream().noneMatch(other -> other.value().equals(value))) {
        String label = FacetWords.label(facet, value, Map.of(facet, values));
        complete.add(new FacetValue(value, label, 0));
      }
    }
    return complete;
  }

  /** The values that are chosen or excluded. */
  private Set<String> narrowed() {
    Set<String> narrowed = new LinkedHashSet<>(query.chosen(facet));
    narrowed.addAll(query.excluded(facet));
    return narrowed;
  }

  private int narrowed(boolean historical) {
    return (int) narrowed().stream().filter(value -> isHistorical(value) == historical).count();
  }

  private void turn(boolean toPast) {
    turned = true;
    past = toPast;
    find.setValue("");
    arrange();
  }

  private void toggleMore() {
    all = !all;
    find.setValue("");
    arrange();
  }

  private void arrange() {
    List<FacetValue> offered = offered();
    List<FacetTree.Place> places = new FacetTree(terms, values).places(inSight(offered));
    rows.show(places, query.chosen(facet), query.excluded(facet));
    nothing.setVisible(places.isEmpty());
    find.setVisible(all && values.size() > FIELD_WORTHWHILE);
    int hidden = Math.max(0, offered.size() - places.size());
    more.setVisible(all ? offered.size() > FIRST || !sought().isEmpty() : hidden > 0);
    more.setText(all ? "Fewer" : hidden + " more");
    more.getElement().setAttribute("aria-expanded", Boolean.toString(all));
  }

  /** All values, or of countries those of one kind; who seeks one seeks in both. */
  private List<FacetValue> offered() {
    boolean both =
        values.stream().map(value -> isHistorical(value.value())).distinct().count() == 2;
    countries.setVisible(both);
    countries.show(past, narrowed(false), narrowed(true));
    return both && sought().isEmpty()
        ? values.stream().filter(value -> isHistorical(value.value()) == past).toList()
        : values;
  }

  private String sought() {
    return find.getValue().strip();
  }

  /** The chosen and excluded always, and of the rest the first, or all that are called so. */
  private List<FacetValue> inSight(List<FacetValue> offered) {
    Set<String> narrowed = narrowed();
    return IntStream.range(0, offered.size())
        .filter(i ->
            narrowed.contains(offered.get(i).value())
                || (all ? isCalled(offered.get(i), sought()) : i < FIRST))
        .mapToObj(offered::get)
        .toList();
  }

  private boolean isHistorical(String value) {
    return terms.apply(value).filter(Term::historical).isPresent();
  }

  private boolean isCalled(FacetValue value, String text) {
    List<String> names =
        Stream.concat(
                Stream.of(value.label()), FacetWords.otherNames(facet, value.value()).stream())
            .toList();
    return TermFilter.fits(names, text)
        || terms.apply(value.value()).filter(term -> TermFilter.fits(term, text)).isPresent();
  }
}
