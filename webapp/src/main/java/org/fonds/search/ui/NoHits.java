package org.fonds.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.search.Certainty;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.QueryText;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** Says what was searched without success, and what to loosen. */
final class NoHits extends Div {

  /**
   * @param filters in force
   * @param facets counted as if nothing were chosen in each: what has a count there would be found
   *     without the filters of that facet
   */
  NoHits(SearchQuery query, List<Filter> filters, Map<Facet, List<FacetValue>> facets) {
    setId("no-hits");
    addClassName("no-hits");
    if (query.text().isBlank() && filters.isEmpty()) {
      addArchiveIsEmpty();
      return;
    }
    add(new H2("Nothing answers this search"), new Paragraph(searched(query, filters)));
    UnorderedList ways = new UnorderedList();
    for (Facet facet : Facet.values()) {
      boolean helps = facets.getOrDefault(facet, List.of()).stream().anyMatch(v -> v.count() > 0);
      if (helps && query.isNarrowedBy(facet)) {
        ways.add(way(query.without(facet), "Search without " + chosen(facet, filters)));
      }
    }
    if (query.dates() == Certainty.CERTAIN && query.isNarrowedBy(Facet.YEAR)) {
      ways.add(
          way(query.withDates(Certainty.POSSIBLE), "Search for dates too that only may lie there"));
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

  private static String chosen(Facet facet, List<Filter> filters) {
    String kind = FacetWords.title(facet);
    return filters.stream()
        .filter(filter -> filter.kind().equals(kind))
        .map(Filter::label)
        .collect(Collectors.joining(" or ", kind + ": ", ""));
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
            : QueryText.read(query.text()).clauses().isEmpty()
                ? "There is no word to look for in “" + query.text() + "”"
                : "Every page and every description was searched for “" + query.text() + "”";
    return narrowed.isEmpty() ? words + "." : words + ", narrowed to " + narrowed + ".";
  }

  private static ListItem way(SearchQuery query, String text) {
    return new ListItem(new Anchor(Links.search(query), text));
  }
}
