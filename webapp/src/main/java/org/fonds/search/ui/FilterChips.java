package org.fonds.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.fonds.search.Filter;
import org.fonds.search.SearchQuery;

/** The filters in force, each with a button that lifts it. */
public final class FilterChips extends UnorderedList {

  private final SerializableConsumer<SearchQuery> onward;
  private final SerializableFunction<SearchQuery, String> addresses;

  /**
   * @param onward receives the search without a filter that was lifted
   * @param addresses the page, of the same kind, of a search
   */
  public FilterChips(
      SerializableConsumer<SearchQuery> onward,
      SerializableFunction<SearchQuery, String> addresses) {
    this.onward = onward;
    this.addresses = addresses;
    addClassName("chips");
    getElement().setAttribute("aria-label", "Filters in force");
  }

  /** Shows the filters of a search. */
  public void show(SearchQuery query, List<Filter> filters) {
    removeAll();
    filters.forEach(filter -> add(chip(filter)));
    if (!filters.isEmpty()) {
      Anchor clear = new Anchor(addresses.apply(query.unfiltered()), "Clear all");
      clear.setId("clear-filters");
      add(new ListItem(clear));
    }
  }

  /** The keyboard goes on at the next filter, or at the result. */
  private void lift(Filter filter) {
    onward.accept(filter.without());
    getElement()
        .executeJs(
            "(this.querySelector('.chip button') ?? document.querySelector('#result-count'))"
                + ".focus()");
  }

  private ListItem chip(Filter filter) {
    NativeButton remove = new NativeButton("×", event -> lift(filter));
    remove.setAriaLabel("Remove " + filter.kind() + ": " + filter.label());
    Span name = new Span(filter.name());
    name.setClassName("struck", filter.excludes());
    ListItem chip = new ListItem();
    if (filter.excludes()) {
      chip.add(new Span("not:"));
    }
    chip.add(name);
    if (filter.empty()) {
      Span count = new Span("0");
      count.getElement().setAttribute("title", "No document has this");
      count.addClassName("number");
      chip.add(count);
    }
    chip.add(remove);
    chip.addClassName("chip");
    chip.setClassName("none", filter.empty());
    return chip;
  }
}
