package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.extraction.PageText;
import org.fonds.search.MarkedText;
import org.fonds.search.solr.PageMarks;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/** A document at a page, with the hits of the search that led there. */
@Route(value = "d/:id", layout = MainLayout.class)
@RouteAlias(value = "d/:id/p/:page", layout = MainLayout.class)
@AnonymousAllowed
final class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Documents documents;
  private final PageMarks marks;
  private final SiteSettings site;
  private String title = "";

  DocumentView(Documents documents, PageMarks marks, SiteSettings site) {
    this.documents = documents;
    this.marks = marks;
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
    int last = Math.max(1, document.pageCount());
    Optional<Integer> page = page(event.getRouteParameters().get("page").orElse("1"), last);
    if (page.isEmpty()) {
      event.rerouteToError(
          NotFoundException.class,
          "The document " + id + " has pages 1 to " + last + ", and none with another number.");
      return;
    }
    ViewMode usual = usualMode(document);
    Place place =
        new Place(
            id,
            page.get(),
            parameter(event, "q"),
            ViewMode.of(parameter(event, "view")).orElse(usual));
    show(document, place, usual);
  }

  @Override
  public String getPageTitle() {
    return title + " – " + site.name();
  }

  private void show(ArchivedDocument document, Place place, ViewMode usual) {
    removeAll();
    title = document.description().title();
    Section page = new Section();
    page.addClassName("page");
    page.getElement().setAttribute("aria-label", "Page " + place.page());
    page.add(new PageBar(place, Math.max(1, document.pageCount()), usual));
    page.add(sheets(document, place));
    Div cite = new Div();
    cite.setId("cite");
    Div facts = new Div(new DocumentFacts(document), cite);
    facts.addClassName("side-facts");
    Aside side = new Aside(new DocumentHead(document.description(), place.words()), facts);
    side.addClassName("side");
    side.getElement().setAttribute("aria-label", "Description");
    add(new PageStrip(document, place, Map.of(), usual), page, side);
    getElement()
        .executeJs(
            "requestAnimationFrame(() => {"
                + "this.querySelector('.strip [aria-current]')?.scrollIntoView({block: 'nearest'});"
                + "const mark = this.querySelector('.leaf mark');"
                + "if (mark?.getBoundingClientRect().bottom > innerHeight) {"
                + "mark.scrollIntoView({block: 'center'}); } })");
  }

  private Component sheets(ArchivedDocument document, Place place) {
    Div sheets = new Div();
    sheets.addClassNames("sheets", "show-" + place.mode().parameter());
    if (place.mode() != ViewMode.TEXT) {
      sheets.add(new OriginalFrame(document, place, VaadinRequest.getCurrent().getContextPath()));
    }
    if (place.mode() != ViewMode.PAGE) {
      sheets.add(text(document, place));
    }
    return sheets;
  }

  private Component text(ArchivedDocument document, Place place) {
    Optional<PageText> page = document.page(place.page());
    if (page.isEmpty()) {
      return Leaf.without(document.textOutcome());
    }
    Div text = new Div();
    text.addClassName("text");
    if (page.get().ocr()) {
      Integer sure = page.get().ocrConfidence();
      Badge badge =
          Badge.warning(
              "Text read by machine (OCR)" + (sure == null ? "" : ", " + sure + " % sure"));
      badge.addClassName("ocr");
      text.add(badge);
    }
    MarkedText words =
        marks
            .mark(place.id(), place.page(), place.words())
            .orElse(new MarkedText(List.of(new MarkedText.Piece(page.get().text(), false))));
    text.add(Leaf.of(page.get(), words));
    return text;
  }

  /** Words first, where there are any: they load at once and carry the marks. */
  private static ViewMode usualMode(ArchivedDocument document) {
    boolean words = document.pages().stream().anyMatch(page -> !page.text().isBlank());
    return words ? ViewMode.TEXT : ViewMode.PAGE;
  }

  private static Optional<Integer> page(String given, int last) {
    if (!given.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(given);
    return number >= 1 && number <= last ? Optional.of(number) : Optional.empty();
  }

  private static String parameter(BeforeEnterEvent event, String name) {
    return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
  }
}
