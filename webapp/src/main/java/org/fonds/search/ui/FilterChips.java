package org.fonds.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** The filters in force, each with a button that lifts it. */
final class FilterChips extends UnorderedList {

  private final SerializableConsumer<SearchQuery> onward;

  /**
   * @param onward receives the search without a filter that was lifted
   */
  FilterChips(SerializableConsumer<SearchQuery> onward) {
    this.onward = onward;
    addClassName("chips");
    getElement().setAttribute("aria-label", "Filters in force");
  }

  void show(SearchQuery query, List<Filter> filters) {
    removeAll();
    filters.forEach(filter -> add(chip(filter)));
    if (!filters.isEmpty()) {
      Anchor clear = new Anchor(Links.search(query.unfiltered()), "Clear all");
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
