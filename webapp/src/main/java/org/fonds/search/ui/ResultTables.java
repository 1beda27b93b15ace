package org.fonds.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.SequencedCollection;
import java.util.stream.Collectors;
import org.fonds.account.security.Actors;
import org.fonds.account.security.Staff;
import org.fonds.research.Researcher;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** Links to the descriptions of a result as tables, and for the staff to editing them together. */
final class ResultTables extends Div {

  ResultTables() {
    addClassName("export");
  }

  /**
   * Offers a result.
   *
   * @param ticked ids of the documents chosen in it; empty to offer all
   */
  void offer(SearchQuery query, SequencedCollection<String> ticked) {
    removeAll();
    String parameters = ticked.isEmpty() ? asking(query) : naming(ticked);
    Div links = new Div(table("Fonds", parameters, "fonds"), table("AtoM", parameters, "atom"));
    links.addClassName("acts");
    add(new Span(ticked.isEmpty() ? "Descriptions as CSV" : "Descriptions of the ticked"), links);
    if (Researcher.of(Actors.current()).isPresent()) {
      Anchor batch = new Anchor(Links.batch(query), "Search a list of names in what is filtered");
      batch.setId("batch-here");
      add(new Span("Many names"), batch);
    }
    if (Staff.asks()) {
      Anchor together = new Anchor("desk/together?" + parameters, "Edit them together");
      together.setId("edit-found");
      add(new Span("For the staff"), together);
    }
  }

  private static Anchor table(String name, String parameters, String format) {
    Anchor table =
        new Anchor(
            "api/search/descriptions?"
                + parameters
                + (parameters.isEmpty() ? "" : "&")
                + "format="
                + format,
            name);
    table.setId("table-" + format);
    table.getElement().setAttribute("aria-label", "Descriptions as a table of " + name);
    table.getElement().setAttribute("download", true);
    table.setRouterIgnore(true);
    return table;
  }

  /** All results, from the first on whatever page of them is shown. */
  private static String asking(SearchQuery query) {
    return SearchAddress.queryString(
        new SearchQuery(
            query.words(), query.narrowing(), query.sort(), 1, SearchQuery.DEFAULT_SIZE));
  }

  private static String naming(SequencedCollection<String> ids) {
    return ids.stream().map(id -> "id=" + id).collect(Collectors.joining("&"));
  }
}
