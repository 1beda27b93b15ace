package org.fonds.document.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.ChicagoNotes;
import org.fonds.citation.CitedPage;
import org.fonds.citation.ui.CitationPanel;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.search.solr.MarkedPage;
import org.fonds.search.solr.PageMarks;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/** A document at a page, with the hits of the search that led there. */
@Route(value = "d/:id", layout = MainLayout.class)
@RouteAlias(value = "d/:id/p/:page", layout = MainLayout.class)
@AnonymousAllowed
final class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** Brings what the address points at into sight, without moving what can be seen already. */
  private static final String FIND_PLACE =
      """
      requestAnimationFrame(() => {
        this.querySelector('.strip [aria-current]')?.scrollIntoView({block: 'nearest'});
        if (location.hash === '#cite') {
          this.querySelector('#cite').scrollIntoView({block: 'nearest'});
          return;
        }
        const mark = this.querySelector('.leaf mark');
        if (mark?.getBoundingClientRect().bottom > innerHeight) {
          mark.scrollIntoView({block: 'center'});
        }
      });
      """;

  private final Documents documents;
  private final PageMarks marks;
  private final Bibliographies bibliographies;
  private final ChicagoNotes notes;
  private final SiteSettings site;
  private String title = "";

  DocumentView(
      Documents documents,
      PageMarks marks,
      Bibliographies bibliographies,
      ChicagoNotes notes,
      SiteSettings site) {
    this.documents = documents;
    this.marks = marks;
    this.bibliographies = bibliographies;
    this.notes = notes;
    this.site = site;
    addClassName("reading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    Optional<ArchivedDocument> found = documents.find(id);
    if (found.isEmpty()) {
      event.rerouteToError(
          NotFoundException.class,
          "This archive has no document with the id " + id + ". Check it for a slip of the pen.");
      return;
    }
    ArchivedDocument document = found.get();
    Optional<String> asked = event.getRouteParameters().get("page");
    int last = Math.max(1, document.pageCount());
    int number = asked.map(DocumentView::number).orElse(1);
    if (number < 1 || number > last) {
      event.rerouteToError(
          NotFoundException.class,
          "The document " + id + " has pages 1 to " + last + " and no others.");
      return;
    }
    ViewMode usual = usualMode(document);
    ViewMode mode =
        ViewMode.of(parameter(event, "view")).filter(ViewMode.of(document)::contains).orElse(usual);
    Bibliography cited =
        asked.isEmpty()
            ? bibliographies.of(document)
            : bibliographies.of(document, new CitedPage(number, null));
    show(document, new Place(id, number, parameter(event, "q"), mode), usual, cited);
  }

  @Override
  public String getPageTitle() {
    return title + " – " + site.name();
  }

  private void show(ArchivedDocument document, Place place, ViewMode usual, Bibliography cited) {
    title = document.description().title();
    MarkedPage marked = marks.of(place.id(), place.page(), place.words());
    Section page = new Section();
    page.addClassName("page");
    page.getElement().setAttribute("aria-label", "Page " + place.page());
    page.add(
        new PageBar(document, place, marked.hits(), usual),
        new Sheets(document, place, marked));
    CitationPanel citation = new CitationPanel(cited, notes.note(cited));
    citation.setId("cite");
    Div facts = new Div(new DocumentFacts(document), citation);
    facts.addClassName("side-facts");
    Aside side =
        new Aside(new DocumentHead(document.id(), document.description(), place.words()), facts);
    side.addClassName("side");
    side.getElement().setAttribute("aria-label", "Description");
    removeAll();
    add(new PageStrip(document, place, marked.hits(), usual), page, side);
    getElement().executeJs(FIND_PLACE);
  }

  /** Words first, where there are any: they load at once and carry the marks. */
  private static ViewMode usualMode(ArchivedDocument document) {
    boolean words = document.pages().stream().anyMatch(page -> !page.text().isBlank());
    return words ? ViewMode.TEXT : ViewMode.of(document).getFirst();
  }

  /** The number of a page, or 0 where the address has none that could be one. */
  private static int number(String given) {
    return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : 0;
  }

  private static String parameter(BeforeEnterEvent event, String name) {
    return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
  }
}
