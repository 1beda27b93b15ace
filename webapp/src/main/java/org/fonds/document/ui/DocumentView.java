package org.fonds.document.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import org.fonds.citation.CitedPage;
import org.fonds.citation.ui.CitationPanel;
import org.fonds.citation.ui.CitationPanels;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
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
  private final CitationPanels citations;
  private final SearchAddress addresses;
  private final SiteSettings site;
  private String title = "";

  DocumentView(
      Documents documents,
      PageMarks marks,
      CitationPanels citations,
      SearchAddress addresses,
      SiteSettings site) {
    this.documents = documents;
    this.marks = marks;
    this.citations = citations;
    this.addresses = addresses;
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
    if (id.equals(document.id())) {
      open(document, event);
    } else {
      event.forwardTo(
          DocumentView.class,
          withId(document.id(), event.getRouteParameters()),
          event.getLocation().getQueryParameters());
    }
  }

  @Override
  public String getPageTitle() {
    return title + " – " + site.name();
  }

  private void open(ArchivedDocument document, BeforeEnterEvent event) {
    Optional<String> asked = event.getRouteParameters().get("page");
    int last = Math.max(1, document.pageCount());
    int number = asked.map(DocumentView::number).orElse(1);
    if (number < 1 || number > last) {
      event.rerouteToError(
          NotFoundException.class,
          "The document " + document.id() + " has pages 1 to " + last + " and no others.");
      return;
    }
    QueryParameters parameters = event.getLocation().getQueryParameters();
    ViewMode usual = ViewMode.usual(document);
    ViewMode mode =
        parameters
            .getSingleParameter("view")
            .flatMap(ViewMode::of)
            .filter(ViewMode.of(document)::contains)
            .orElse(usual);
    SearchQuery search = addresses.lenient(parameters.getParameters()).query();
    CitationPanel citation =
        asked.isEmpty()
            ? citations.of(document)
            : citations.of(document, new CitedPage(number, null));
    show(document, new Place(document.id(), number, search, mode), usual, citation);
  }

  private void show(
      ArchivedDocument document, Place place, ViewMode usual, CitationPanel citation) {
    title = document.description().title();
    MarkedPage marked = marks.of(place.id(), place.page(), place.words());
    Section page = new Section();
    page.addClassName("page");
    page.getElement().setAttribute("aria-label", "Page " + place.page());
    page.add(
        new PageBar(document, place, marked.hits(), usual),
        new Sheets(document, place, marked, showsCopy(document, place)));
    citation.setId("cite");
    Div facts = new Div(new DocumentFacts(document), citation);
    facts.addClassName("side-facts");
    Aside side =
        new Aside(new DocumentHead(document.id(), document.description(), place.search()), facts);
    side.addClassName("side");
    side.getElement().setAttribute("aria-label", "Description");
    removeAll();
    add(new PageStrip(document, place, marked.hits(), usual), page, side);
    getElement().executeJs(FIND_PLACE);
  }

  /** A scan is looked at by a copy whose words can be selected, where there is one. */
  private boolean showsCopy(ArchivedDocument document, Place place) {
    return place.mode() != ViewMode.TEXT
        && document.isReadByOcr()
        && FileKind.display(document).hasPages()
        && documents.accessCopy(document.id()).isPresent();
  }

  /** The number of a page, or 0 where the address has none that could be one. */
  private static int number(String given) {
    return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : 0;
  }

  /** The same place by the id that the document is usually known by. */
  private static RouteParameters withId(String id, RouteParameters parameters) {
    return new RouteParameters(
        parameters
            .get("page")
            .map(page -> Map.of("id", id, "page", page))
            .orElse(Map.of("id", id)));
  }
}
