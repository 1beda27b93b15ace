package org.fonds.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import org.fonds.citation.CitedPage;
import org.fonds.document.ArchivedDocument;
import org.fonds.permalink.Resolution;
import org.fonds.quotation.QuoteLink;
import org.fonds.quotation.QuotedPassage;
import org.fonds.room.ReadingRooms;
import org.fonds.search.PageHits;
import org.fonds.search.SearchAddress;
import org.fonds.search.solr.MarkedPage;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.NoSuchDocument;
import org.fonds.signpost.Signpost;
import org.fonds.signpost.Signposts;
import org.fonds.signpost.ui.Signposted;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** A document at a page, with the hits of the search that led there. */
@Route(value = "d/:id", layout = MainLayout.class)
@RouteAlias(value = "d/:id/p/:page", layout = MainLayout.class)
@AnonymousAllowed
final class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle, Signposted {

  /** Brings what the address points at into sight, without moving what can be seen already. */
  private static final String FIND_PLACE =
      """
      if ($0) {
        this.querySelector('.page').scrollTop = 0;
      }
      requestAnimationFrame(() => {
        this.querySelector('.strip [aria-current]')?.scrollIntoView({block: 'nearest'});
        if (location.hash === '#cite') {
          this.querySelector('#cite').scrollIntoView({block: 'nearest'});
          return;
        }
        const mark = this.querySelector('.leaf mark[aria-current]')?.getBoundingClientRect();
        const head = this.querySelector('.heads').getBoundingClientRect();
        if (mark && (mark.bottom > innerHeight || mark.top < Math.max(0, head.bottom))) {
          this.querySelector('.leaf mark[aria-current]').scrollIntoView({block: 'center'});
        }
      });
      """;

  private static final String FIND = "find";
  private static final String HIT = "hit";

  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final SiteSettings site;
  private final Signposts signposts;
  private final Div strip = holder();
  private final Div bar = holder();
  private final FindBar find = new FindBar();
  private final Div quoted = holder();
  private final Div sheets = holder();
  private final DocumentSide side;
  private @Nullable Reading reading;
  private String title = "";
  private Signpost signpost = Signpost.NONE;

  /**
   * What is being read.
   *
   * @param usual the mode that needs no saying in an address
   */
  private record Reading(
      ArchivedDocument document, Place place, MarkedPage marked, ViewMode usual, Sheets sheets) {

    private Reading at(Place other) {
      return new Reading(document, other, marked, usual, sheets);
    }
  }

  DocumentView(
      ReadingRooms rooms,
      DocumentSides sides,
      SearchAddress addresses,
      SiteSettings site,
      Signposts signposts) {
    this.rooms = rooms;
    this.side = new DocumentSide(sides);
    this.addresses = addresses;
    this.site = site;
    this.signposts = signposts;
    addClassName("reading");
    find.onAsked(this::find);
    Div heads = new Div(bar, find);
    heads.addClassName("heads");
    Section page = new Section(heads, quoted, sheets);
    page.addClassName("page");
    page.getElement().setAttribute("aria-label", "Page");
    add(strip, page, side);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    Optional<ArchivedDocument> found = rooms.current().documents().find(id);
    if (found.isEmpty()) {
      rooms
          .current()
          .documents()
          .withdrawal(id)
          .ifPresentOrElse(
              why -> event.rerouteToError(new WithdrawnException(id, why), ""),
              () -> NoSuchDocument.say(event, id));
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

  @Override
  public Signpost signpost() {
    return signpost;
  }

  private void open(ArchivedDocument document, BeforeEnterEvent event) {
    Optional<String> asked = event.getRouteParameters().get("page");
    int last = document.lastPage();
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
    Place place =
        new Place(
            document.id(),
            number,
            addresses.lenient(parameters.getParameters()).query(),
            mode,
            parameters.getSingleParameter(FIND).map(String::strip).orElse(""),
            Math.max(1, parameters.getSingleParameter(HIT).map(DocumentView::number).orElse(1)),
            QuoteLink.of(parameters.getParameters()));
    side.show(document, place, asked.isEmpty());
    Reading before = reading;
    if (before != null
        && before.place().hasSamePageAs(place)
        && before.document().equals(document)) {
      go(before, place);
    } else {
      show(document, place, usual);
    }
    CitedPage cited = asked.isEmpty() ? null : CitedPage.in(document, number);
    signpost = signposts.of(new Resolution.Found(document, cited));
  }

  /** Another hit on the page that is shown. */
  private void go(Reading before, Place to) {
    Place place = onTheirPage(to, before.marked());
    before.sheets().pointAt(place.hit());
    find.show(
        before.document(),
        place,
        before.marked().hits(),
        before.usual(),
        before.sheets().marksHits());
    reading = before.at(place);
    getElement().executeJs(FIND_PLACE, false);
  }

  private void show(ArchivedDocument document, Place to, ViewMode usual) {
    title = document.description().title();
    quoted.removeAll();
    setClassName("quoted", !to.quote().isNone());
    MarkedPage marked =
        to.quote().isNone()
            ? rooms.current().marks().of(to.id(), to.page(), to.words())
            : quotation(document, to, usual);
    Place place = onTheirPage(to, marked);
    boolean copied = hasCopy(document);
    Sheets shown = new Sheets(document, place, marked, copied);
    strip.removeAll();
    strip.add(new PageStrip(document, place, marked.hits(), copied, usual));
    bar.removeAll();
    bar.add(new PageBar(document, place, usual, side::cite));
    find.show(document, place, marked.hits(), usual, shown.marksHits());
    sheets.removeAll();
    sheets.add(shown);
    QuoteCopy quote =
        new QuoteCopy(site.page(document.id(), place.page()), side.keeping(document, place.page()));
    side.followFootnote(quote, document, place.page(), quote::footnote);
    sheets.add(quote);
    reading = new Reading(document, place, marked, usual, shown);
    getElement().executeJs(FIND_PLACE, true);
  }

  /** Marks the quotation that led here, and says whether it stands here. */
  private MarkedPage quotation(ArchivedDocument document, Place place, ViewMode usual) {
    Optional<QuotedPassage> found =
        rooms.current().quotations().mark(document, place.quote().quotation(), place.page());
    quoted.add(new QuoteNotice(found, place, usual));
    return QuoteNotice.marked(document, found, place);
  }

  /** The place at a hit that is there: an address may name one that is not. */
  private static Place onTheirPage(Place place, MarkedPage marked) {
    int last = Math.max(1, marked.hits().on(place.page()));
    return place.hit() <= last ? place : place.atHit(place.page(), last);
  }

  /** Other words are sought from this page on; the same again lead to the next hit. */
  private void find(FindField.Asked asked) {
    Reading here = reading;
    if (here == null) {
      return;
    }
    Place place = here.place();
    PageHits hits = here.marked().hits();
    boolean single = here.sheets().marksHits();
    Optional<Place> to =
        !asked.words().equals(place.find())
            ? Optional.of(place.finding(asked.words()))
            : asked.isBackwards()
                ? HitSteps.before(place, hits, single)
                : HitSteps.after(place, hits, single);
    to.ifPresent(there -> {
      Location address = new Location(there.address(here.usual()));
      getUI().ifPresent(ui -> ui.navigate(address.getPath(), address.getQueryParameters()));
    });
  }

  /** A scan is looked at by a copy whose words can be selected, where there is one. */
  private boolean hasCopy(ArchivedDocument document) {
    return document.isReadByOcr()
        && FileKind.display(document).hasPages()
        && rooms.current().documents().accessCopy(document.id()).isPresent();
  }

  /** Takes no room of its own. */
  private static Div holder() {
    Div holder = new Div();
    holder.addClassName("holder");
    return holder;
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
