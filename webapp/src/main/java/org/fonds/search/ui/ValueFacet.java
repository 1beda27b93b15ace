package org.fonds.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fonds.description.Term;
import org.fonds.description.TermFilter;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/**
 * A facet as a list of boxes to tick. At first it shows the values with most documents and those
 * chosen; the rest on demand, and then a field to find one among them.
 */
final class ValueFacet extends FieldSet {

  private static final int FIRST = 6;
  private static final int FIELD_WORTHWHILE = 12;

  private final Facet facet;
  private final SerializableFunction<String, Optional<Term>> terms;
  private final SerializableConsumer<SearchQuery> onward;
  private final TextField find = new TextField();
  private final Div rows = new Div();
  private final Span nothing = new Span("None of them is called so.");
  private final NativeButton more = new NativeButton("", event -> toggleMore());
  private final Map<String, FacetRow> known = new HashMap<>();
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
    this.onward = onward;
    String name = SearchAddress.name(facet);
    setId("facet-" + name);
    addClassName("facet");
    find.setAriaLabel("Find in " + FacetWords.title(facet).toLowerCase(Locale.ENGLISH));
    find.setPlaceholder("Find in the list");
    find.setClearButtonVisible(true);
    find.setValueChangeMode(ValueChangeMode.LAZY);
    find.addValueChangeListener(change -> arrange());
    find.addClassName("find");
    rows.addClassName("rows");
    more.addClassName("more");
    nothing.addClassName("understood");
    add(find, rows, nothing, more);
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
    Set<String> chosen = query.chosen(facet);
    List<Component> shown = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      FacetValue value = values.get(i);
      boolean ticked = chosen.contains(value.value());
      boolean within = all ? isCalled(value, find.getValue()) : i < FIRST;
      if (within || ticked) {
        shown.add(row(value, ticked));
      }
    }
    // A box that keeps its place keeps the keyboard's focus.
    if (!rows.getChildren().toList().equals(shown)) {
      rows.removeAll();
      rows.add(shown);
    }
    nothing.setVisible(shown.isEmpty());
    find.setVisible(all && values.size() > FIELD_WORTHWHILE);
    int hidden = values.size() - shown.size();
    more.setVisible(all ? values.size() > FIRST : hidden > 0);
    more.setText(all ? "Fewer" : hidden + " more");
    more.getElement().setAttribute("aria-expanded", Boolean.toString(all));
  }

  private boolean isCalled(FacetValue value, String sought) {
    String words = sought.strip().toLowerCase(Locale.ROOT);
    return value.label().toLowerCase(Locale.ROOT).contains(words)
        || terms.apply(value.value()).filter(term -> TermFilter.fits(term, words)).isPresent();
  }

  private FacetRow row(FacetValue value, boolean ticked) {
    FacetRow row =
        known.computeIfAbsent(
            value.value(), id -> new FacetRow(id, () -> onward.accept(query.toggled(facet, id))));
    row.show(value, ticked);
    return row;
  }
}
