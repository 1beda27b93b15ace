package org.fonds.citation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.function.Function;
import org.fonds.citation.CitationFormat;
import org.fonds.search.SearchQuery;

/** Links to the citations of all results of a search, or of those that were ticked. */
public final class ExportMenu extends Div {

  private static final Set<CitationFormat> ALL = EnumSet.allOf(CitationFormat.class);

  /** Shows nothing yet. */
  public ExportMenu() {
    addClassName("export");
    setVisible(false);
  }

  /**
   * Offers what there is to cite.
   *
   * @param total results of the search; with none there is nothing to offer
   * @param ticked ids of the documents chosen among them; empty to offer all
   */
  public void offer(SearchQuery query, long total, SequencedCollection<String> ticked) {
    removeAll();
    setVisible(total > 0 || !ticked.isEmpty());
    if (ticked.isEmpty()) {
      show(ofAll(total), format -> CitationAddress.of(query, format));
    } else {
      show("Cite " + ticked.size() + " ticked", format -> CitationAddress.of(ticked, format));
    }
  }

  private void show(String label, Function<CitationFormat, String> address) {
    add(new Span(label), new FormatLinks(label, ALL, address));
  }

  private static String ofAll(long total) {
    return String.format(Locale.ENGLISH, "Cite all %,d", total);
  }
}
