package org.fonds.batch.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.RowFilter;
import org.fonds.shell.ui.Links;

/** The ways to some of the rows of a run, each with how many they are. */
final class FilterWays extends Nav {

  FilterWays() {
    setAriaLabel("Which rows are shown");
    setId("batch-filters");
    addClassName("batch-filters");
  }

  void show(BatchSearch run, RowFilter shown, Map<RowFilter, Integer> counts) {
    removeAll();
    for (RowFilter filter : RowFilter.values()) {
      Span count = new Span(RowWords.number(counts.getOrDefault(filter, 0)));
      count.addClassName("number");
      Anchor way = new Anchor(address(run, filter, 1), new Span(RowWords.filter(filter)), count);
      way.addClassName("btn");
      if (filter == shown) {
        way.getElement().setAttribute("aria-current", "true");
      }
      add(way);
    }
  }

  /** Where some of the rows stand. */
  static String address(BatchSearch run, RowFilter filter, int page) {
    String show = filter == RowFilter.ALL ? "" : "show=" + filter.parameter();
    String piece = page == 1 ? "" : "page=" + page;
    String between = show.isEmpty() || piece.isEmpty() ? "" : "&";
    String asked = show + between + piece;
    return Links.batch(run.id()) + (asked.isEmpty() ? "" : "?" + asked);
  }
}
