package org.fonds.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** Says what was searched without success, and what to loosen. */
final class NoHits extends Div {

  NoHits(SearchQuery query, List<Filter> filters) {
    setId("no-hits");
    addClassName("no-hits");
    if (query.text().isBlank() && filters.isEmpty()) {
      addArchiveIsEmpty();
      return;
    }
    add(new H2("Nothing answers this search"), new Paragraph(searched(query, filters)));
    UnorderedList ways = new UnorderedList();
    for (Filter filter : filters) {
      ways.add(way(filter.without(), "Search without " + filter.kind() + ": " + filter.label()));
    }
    if (filters.size() > 1) {
      ways.add(way(query.unfiltered(), "Search without any filter"));
    }
    if (!query.text().isBlank()) {
      ways.add(
          new ListItem(
              "Try fewer words, another spelling, or the word in the language and script of the"
                  + " source."));
      ways.add(way(SearchQuery.of(""), "See the whole archive"));
    }
    add(new Paragraph("To find more:"), ways);
  }

  private void addArchiveIsEmpty() {
    add(
        new H2("The archive is empty"),
        new Paragraph(
            "Sources appear here as soon as they are brought in, from the desk or by the command"
                + " fonds ingest."));
  }

  private static String searched(SearchQuery query, List<Filter> filters) {
    String narrowed =
        filters.stream()
            .map(filter -> filter.kind() + ": " + filter.label())
            .collect(Collectors.joining("; "));
    String words =
        query.text().isBlank()
            ? "The whole archive was searched"
            : "Every page and every description was searched for “" + query.text() + "”";
    return narrowed.isEmpty() ? words + "." : words + ", narrowed to " + narrowed + ".";
  }

  private static ListItem way(SearchQuery query, String text) {
    return new ListItem(new Anchor(Links.search(query), text));
  }
}
