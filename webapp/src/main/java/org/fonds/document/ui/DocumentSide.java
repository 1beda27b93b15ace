package org.fonds.document.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import org.fonds.citation.CitedPage;
import org.fonds.citation.ui.CitationPanel;
import org.fonds.document.ArchivedDocument;
import org.fonds.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** What stands beside a page: the description, the citation, and what lies around the document. */
final class DocumentSide extends Aside {

  private final transient DocumentSides sides;
  private final Div said = new Div();
  private @Nullable AroundDocument around;
  private @Nullable Lying lying;
  private @Nullable Cited cited;

  /** What the citation is of. */
  private record Cited(ArchivedDocument document, int page, boolean whole, SearchQuery search) {}

  DocumentSide(DocumentSides sides) {
    this.sides = sides;
    addClassName("side");
    getElement().setAttribute("aria-label", "Description");
    said.addClassName("holder");
    add(said);
  }

  /**
   * Shows what belongs to a place.
   *
   * @param whole whether the document is cited as a whole, and not the page
   */
  void show(ArchivedDocument document, Place place, boolean whole) {
    Cited now = new Cited(document, place.page(), whole, place.search());
    if (now.equals(cited)) {
      return;
    }
    cited = now;
    CitationPanel citation =
        whole
            ? sides.citations().of(document)
            : sides.citations().of(document, new CitedPage(place.page(), null));
    citation.setId("cite");
    Div facts = new Div(new DocumentFacts(document), citation);
    facts.addClassName("side-facts");
    said.removeAll();
    if (lying == null || around == null || !around.isAround(document)) {
      lying = sides.lying(document);
    }
    said.add(new DocumentHead(document, lying, place, sides.buttons()), facts);
    if (around == null || !around.isAround(document)) {
      if (around != null) {
        remove(around);
      }
      around = sides.around(document);
      add(around);
    }
  }
}
