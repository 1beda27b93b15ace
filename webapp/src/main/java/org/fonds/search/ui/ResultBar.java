package org.fonds.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fonds.search.FacetWords;
import org.fonds.search.Filter;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;

/** How many documents answered and how fast, their order, and what can be done with all of them. */
final class ResultBar extends Div {

  private final H1 count = new H1();
  private final Span time = new Span();
  private final Button filters = new Button();
  private final Select<Sort> order = new Select<>();
  private SearchQuery query = SearchQuery.of("");

  /**
   * @param onward receives the search in another order
   * @param openFilters run where the facets are behind a button
   * @param actions what can be done with the result
   */
  ResultBar(
      SerializableConsumer<SearchQuery> onward,
      Runnable openFilters,
      List<? extends Component> actions) {
    addClassName("count");
    count.setId("result-count");
    count.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    time.addClassName("understood");
    filters.setId("filters-button");
    filters.addClickListener(event -> openFilters.run());
    order.setId("order");
    order.setAriaLabel("Order of the documents");
    order.setItems(Sort.values());
    order.setItemLabelGenerator(ResultBar::label);
    order.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        onward.accept(query.sortedBy(change.getValue()));
      }
    });
    Span grow = new Span();
    grow.addClassName("grow");
    add(count, time, grow, filters, order);
    actions.forEach(this::add);
  }

  /** Shows the numbers of a result. */
  void show(SearchQuery shown, long total, Duration took) {
    query = shown;
    count.setText(documents(total));
    time.setText(seconds(took));
    int narrowed = Filter.of(shown, Map.of()).size();
    filters.setText(narrowed == 0 ? "Filters" : "Filters (" + narrowed + ")");
    order.setValue(shown.sort());
  }

  private static String seconds(Duration took) {
    double seconds = took.toNanos() / 1e9;
    return seconds < 0.01 ? "under 0.01 s" : String.format(Locale.ENGLISH, "%.2f s", seconds);
  }

  /** A number of documents in words. */
  static String documents(long total) {
    return FacetWords.documents(total);
  }

  private static String label(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Most relevant";
      case DATE_ASCENDING -> "Oldest first";
      case DATE_DESCENDING -> "Newest first";
      case TITLE -> "Title";
    };
  }
}
