package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fonds.description.Term;
import org.fonds.description.TermFilter;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/**
 * A facet as a list of boxes to tick. At first it shows the values with most documents and those
 * chosen; the rest on demand, and then a field to find one among them. States that are no more
 * stand beneath those of today, under a heading of their own.
 */
final class ValueFacet extends FieldSet {

  private static final int FIRST = 6;
  private static final int FIRST_HISTORICAL = 3;
  private static final int FIELD_WORTHWHILE = 12;

  private final Facet facet;
  private final SerializableFunction<String, Optional<Term>> terms;
  private final TextField find = new TextField();
  private final FacetRows rows;
  private final FacetRows historicalRows;
  private final Div historical = new Div();
  private final Span nothing = new Span("None of them is called so.");
  private final NativeButton more = new NativeButton("", event -> toggleMore());
  private List<FacetValue> values = List.of();
  private SearchQuery query = SearchQuery.of("");
  private boolean all;

  /**
   * @param terms the term that a value stands for, whose names in all languages find it; empty
   *     where it has only its label
   * @param onward receives the search that a tick asks for
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
    rows = new FacetRows(value -> onward.accept(query.toggled(facet, value)));
    historicalRows = new FacetRows(value -> onward.accept(query.toggled(facet, value)));
    more.addClassName("more");
    nothing.addClassName("understood");
    prepareFind();
    prepareHistorical();
    add(find, rows, historical, nothing, more);
  }

  private void prepareFind() {
    find.setAriaLabel("Find in " + FacetWords.title(facet).toLowerCase(Locale.ENGLISH));
    find.setPlaceholder("Find in the list");
    find.setClearButtonVisible(true);
    find.setValueChangeMode(ValueChangeMode.LAZY);
    find.addValueChangeListener(change -> arrange());
    find.addClassName("find");
  }

  private void prepareHistorical() {
    Span heading = new Span("Historical states");
    heading.addClassName("facet-part");
    historical.add(heading, historicalRows);
    historical.getElement().setAttribute("role", "group");
    historical.getElement().setAttribute("aria-label", heading.getText());
  }

  /** Shows the counts of a search, in place. */
  void show(SearchQuery shown, List<FacetValue> counted) {
    query = shown;
    values = withChosen(counted);
    setVisible(!values.isEmpty());
    arrange();
  }

  private List<FacetValue> withChosen(List<FacetValue> counted) {
    List<FacetValue> complete = new ArrayList<>(counted);
    for (String value : query.chosen(facet)) {
      if (counted.stream().noneMatch(other -> other.value().equals(value))) {
        String label = FacetWords.label(facet, value, Map.of(facet, values));
        complete.add(new FacetValue(value, label, 0));
      }
    }
    return complete;
  }

  private void toggleMore() {
    all = !all;
    find.setValue("");
    arrange();
  }

  private void arrange() {
    List<FacetValue> present = values.stream().filter(value -> !isHistorical(value)).toList();
    List<FacetValue> past = values.stream().filter(this::isHistorical).toList();
    List<FacetValue> shown = inSight(present, FIRST);
    List<FacetValue> shownOfThePast = inSight(past, FIRST_HISTORICAL);
    rows.show(shown, query.chosen(facet));
    historicalRows.show(shownOfThePast, query.chosen(facet));
    historical.setVisible(!shownOfThePast.isEmpty());
    nothing.setVisible(shown.isEmpty() && shownOfThePast.isEmpty());
    find.setVisible(all && values.size() > FIELD_WORTHWHILE);
    int hidden = values.size() - shown.size() - shownOfThePast.size();
    more.setVisible(all ? present.size() > FIRST || past.size() > FIRST_HISTORICAL : hidden > 0);
    more.setText(all ? "Fewer" : hidden + " more");
    more.getElement().setAttribute("aria-expanded", Boolean.toString(all));
  }

  /** The chosen always, and of the rest the first, or on demand all that are called so. */
  private List<FacetValue> inSight(List<FacetValue> of, int first) {
    Set<String> chosen = query.chosen(facet);
    return IntStream.range(0, of.size())
        .filter(i ->
            chosen.contains(of.get(i).value())
                || (all ? isCalled(of.get(i), find.getValue()) : i < first))
        .mapToObj(of::get)
        .toList();
  }

  private boolean isHistorical(FacetValue value) {
    return terms.apply(value.value()).filter(Term::historical).isPresent();
  }

  private boolean isCalled(FacetValue value, String sought) {
    String words = sought.strip().toLowerCase(Locale.ROOT);
    return value.label().toLowerCase(Locale.ROOT).contains(words)
        || terms.apply(value.value()).filter(term -> TermFilter.fits(term, words)).isPresent();
  }
}
