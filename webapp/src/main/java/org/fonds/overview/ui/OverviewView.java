package org.fonds.overview.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.fonds.overview.Figure;
import org.fonds.overview.FigureKind;
import org.fonds.overview.MapExtent;
import org.fonds.overview.OrganisationYears;
import org.fonds.overview.OverviewOutcome;
import org.fonds.overview.PlaceMap;
import org.fonds.overview.Timeline;
import org.fonds.overview.TimelineStep;
import org.fonds.overview.drawing.Pictures;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.search.FacetWords;
import org.fonds.search.Filter;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.SearchSentence;
import org.fonds.search.ui.FilterChips;
import org.fonds.search.ui.SearchAway;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;

/** A result to look at. Its address is its state: every part of a picture leads to another. */
@Route(value = Links.OVERVIEW, layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://overview.css")
final class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final Pictures pictures;
  private final SiteSettings site;
  private final FilterChips chips =
      new FilterChips(this::go, query -> this.shown.with(query).page());
  private final Div remarks = new Div();
  private final Div figures = new Div();
  private final Anchor count = new Anchor();
  private final H1 title = new H1();
  private OverviewAddress shown =
      new OverviewAddress(SearchQuery.of(""), null, MapExtent.DOCUMENTS);

  OverviewView(ReadingRooms rooms, SearchAddress addresses, Pictures pictures, SiteSettings site) {
    this.rooms = rooms;
    this.addresses = addresses;
    this.pictures = pictures;
    this.site = site;
    addClassName("overview");
    title.setId("result-count");
    title.getElement().setAttribute("tabindex", "-1");
    count.setId("to-the-documents");
    Header head = new Header(title, count);
    head.addClassName("count");
    add(head, remarks, chips, figures);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Map<String, List<String>> parameters = event.getLocation().getQueryParameters().getParameters();
    SearchAddress.Lenient reading = addresses.lenient(parameters);
    shown = OverviewAddress.of(reading.query(), parameters);
    remarks.removeAll();
    reading.ignored().stream()
        .map(AddressFault::message)
        .forEach(message -> remarks.add(Sentences.said(message)));
    show();
  }

  @Override
  public String getPageTitle() {
    String words = shown.query().text();
    return (words.isBlank() ? "Overview" : "Overview: " + words) + " – " + site.name();
  }

  private void show() {
    figures.removeAll();
    String words = shown.query().text().strip();
    title.setText(words.isEmpty() ? "Overview" : "Overview of “" + words + "”");
    count.setHref(Links.search(shown.query()));
    switch (rooms
        .current()
        .overview()
        .of(shown.query(), List.of(FigureKind.values()), shown.step())) {
      case OverviewOutcome.Unavailable(String reason) -> {
        count.setVisible(false);
        chips.show(shown.query(), Filter.of(shown.query(), Map.of()));
        figures.add(new SearchAway(reason, this::show));
      }
      case OverviewOutcome.Seen seen -> show(seen);
    }
  }

  private void show(OverviewOutcome.Seen seen) {
    count.setVisible(true);
    count.setText(FacetWords.documents(seen.found().total()));
    chips.show(shown.query(), Filter.of(shown.query(), seen.found().facets()));
    String notice = seen.found().notice();
    if (notice != null) {
      remarks.add(Sentences.said(notice));
    }
    seen.figures().forEach(this::show);
    Span cited =
        new Span(
            SearchSentence.whole(
                seen.found(), rooms.current().search().newest(), site, ZoneId.systemDefault()));
    cited.setId("overview-search");
    cited.addClassName("understood");
    figures.add(cited);
  }

  private void show(Figure figure) {
    FigureSection section = new FigureSection(figure.kind(), shown, this::follow);
    switch (figure) {
      case Timeline timeline ->
          section.offer(
              "Length of the bars",
              List.of(
                  choice("By year", timeline.step() == TimelineStep.YEAR, TimelineStep.YEAR),
                  choice("By month", timeline.step() == TimelineStep.MONTH, TimelineStep.MONTH)));
      case PlaceMap _ ->
          section.offer(
              "Part of the earth",
              List.of(
                  choice("Where documents are", MapExtent.DOCUMENTS),
                  choice("Whole world", MapExtent.WORLD)));
      case OrganisationYears _ -> {}
    }
    if (figure.isEmpty()) {
      section.showNothing();
    } else {
      section.show(pictures.onPage(figure, shown.extent(), query -> shown.with(query).page()));
    }
    section.show(figure.notes(), figure.table(), query -> shown.with(query).page());
    figures.add(section);
  }

  private FigureSection.Choice choice(String name, boolean chosen, TimelineStep step) {
    return new FigureSection.Choice(name, chosen, shown.by(step).page());
  }

  private FigureSection.Choice choice(String name, MapExtent extent) {
    return new FigureSection.Choice(name, shown.extent() == extent, shown.of(extent).page());
  }

  private void go(SearchQuery query) {
    follow(shown.with(query).page());
  }

  private void follow(String page) {
    Location next = new Location(page);
    getUI().ifPresent(ui -> ui.navigate(next.getPath(), next.getQueryParameters()));
  }
}
