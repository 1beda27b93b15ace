package org.fonds.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fonds.search.Facet;
import org.fonds.search.FacetWords;
import org.fonds.search.Filter;
import org.fonds.search.Matching;
import org.fonds.search.QueryText;
import org.fonds.search.SearchOutcome.Looser;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** Says what was searched without success, and what to loosen. */
final class NoHits extends Div {

  /**
   * @param filters in force
   * @param looser searches that would find something
   */
  NoHits(SearchQuery query, List<Filter> filters, List<Looser> looser) {
    setId("no-hits");
    addClassName("no-hits");
    if (query.text().isBlank() && filters.isEmpty()) {
      addArchiveIsEmpty();
      return;
    }
    add(new H2("Nothing answers this search"), new Paragraph(searched(query, filters)));
    UnorderedList ways = new UnorderedList();
    for (Looser way : looser) {
      ways.add(way(way.query(), label(query, way.query(), filters), way.documents()));
    }
    if (!query.text().isBlank()) {
      ways.add(
          new ListItem(
              "Try fewer words, another spelling, or the word in the language and script of the"
                  + " source."));
      ways.add(new ListItem(new Anchor(Links.search(SearchQuery.of("")), "See the whole archive")));
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

  private static String label(SearchQuery query, SearchQuery other, List<Filter> filters) {
    if (!other.text().equals(query.text())) {
      return "Search for " + other.text();
    }
    if (!other.words().equals(query.words())) {
      return other.words().matching() == Matching.ALL_SCRIPTS
          ? "Search in all forms and scripts"
          : "Search for names that sound alike";
    }
    if (other.dates() != query.dates() && other.isNarrowedBy(Facet.YEAR)) {
      return "Search for dates too that only may lie there";
    }
    return Arrays.stream(Facet.values())
        .filter(facet -> query.isNarrowedBy(facet) && query.without(facet).equals(other))
        .findFirst()
        .map(facet -> "Search without " + chosen(facet, filters))
        .orElse("Search without any filter");
  }

  private static ListItem way(SearchQuery query, String text, long documents) {
    Span count = new Span(" (" + ResultBar.documents(documents) + ")");
    return new ListItem(new Anchor(Links.search(query), text), count);
  }
}
