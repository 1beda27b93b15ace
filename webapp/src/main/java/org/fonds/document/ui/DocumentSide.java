package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitedPage;
import org.fonds.citation.FormattedCitation;
import org.fonds.citation.ui.CitationPanel;
import org.fonds.citation.ui.CitationPanels;
import org.fonds.document.ArchivedDocument;
import org.fonds.research.Kept;
import org.fonds.research.ui.KeepButtons;
import org.fonds.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** What stands beside a page: the description, the citation, and what lies around the document. */
final class DocumentSide extends Aside {

  /** A page that is shown does not say from which version its text is. */
  private static final int UNKNOWN_VERSION = 0;

  private final transient DocumentSides sides;
  private final Div said = new Div();
  private @Nullable AroundDocument around;
  private @Nullable Lying lying;
  private @Nullable Cited cited;
  private transient @Nullable Bibliography bibliography;

  /** What is shown. */
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
    if (lying == null || around == null || !around.isAround(document)) {
      lying = sides.lying(document);
    }
    CitedPage page = whole ? null : CitedPage.in(document, place.page());
    bibliography = sides.citations().cited(document, page, lying.above());
    CitationPanel citation = sides.citations().of(bibliography);
    citation.setId("cite");
    Div facts = new Div(new DocumentFacts(document), citation);
    facts.addClassName("side-facts");
    said.removeAll();
    said.add(new DocumentHead(document, lying, place, sides.buttons()), facts);
    if (around == null || !around.isAround(document)) {
      if (around != null) {
        remove(around);
      }
      around = sides.around(document);
      add(around);
    }
  }

  /** Opens over the page how to cite what is shown. */
  void cite() {
    if (bibliography != null) {
      sides.citations().open(bibliography);
    }
  }

  /** Keeps words of a page of the document for whoever reads; null for who is not signed in. */
  @Nullable UnaryOperator<String> keeping(ArchivedDocument document, int page) {
    KeepButtons buttons = sides.buttons();
    if (!buttons.areOffered()) {
      return null;
    }
    return words -> {
      if (words.isBlank() || words.length() > Kept.Quotation.LONGEST) {
        return "A quotation has 1 to %,d characters".formatted(Kept.Quotation.LONGEST);
      }
      return buttons
          .keep(new Kept.Quotation(document.stored().id(), page, page, UNKNOWN_VERSION, words))
          .orElse("Sign in to keep quotations");
    };
  }

  /** Tells something on the page the footnote of one of the shown document's pages. */
  void followFootnote(
      Component component,
      ArchivedDocument document,
      int page,
      Consumer<FormattedCitation> footnote) {
    CitationPanels citations = sides.citations();
    List<ArchivedDocument> above = lying == null ? List.of() : lying.above();
    citations.follow(
        component, citations.cited(document, CitedPage.in(document, page), above), footnote);
  }
}
