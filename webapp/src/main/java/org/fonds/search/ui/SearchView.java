package org.fonds.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.fonds.citation.CitedPage;
import org.fonds.citation.ui.CitationPanels;
import org.fonds.description.CreatorReader;
import org.fonds.description.Vocabularies;
import org.fonds.document.ui.PdfAhead;
import org.fonds.export.ui.ExportProgress;
import org.fonds.research.ui.Collecting;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.search.Filter;
import org.fonds.search.Hit;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.signpost.Coins;
import org.fonds.signpost.Signpost;
import org.fonds.signpost.Signposts;
import org.fonds.signpost.ui.ReferenceMarks;
import org.fonds.signpost.ui.Signposted;
import org.fonds.site.SiteSettings;

/** The search page. Its address is its state: every choice leads to another address. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "Search", order = 1)
@AnonymousAllowed
final class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle, Signposted {

  private static final String TO_THE_TOP =
      "scrollTo(0, 0); document.querySelector('#result-count').focus({preventScroll: true})";

  private final ReadingRooms rooms;
  private final SearchAddress address;
  private final CitationPanels citations;
  private final SiteSettings site;
  private final Signposts signposts;
  private final FacetColumn facets;
  private final FilterChips chips = new FilterChips(this::go, Links::search);
  private final WordsBar words = new WordsBar(this::go);
  private final Div remarks = new Div();
  private final ExportProgress exported = new ExportProgress();
  private final ExportButton export = new ExportButton(exported);
  private final Anchor overview = new Anchor("", "Overview");
  private final CiteSearchButton cite;
  private final SaveSearchButton save;
  private final Aside aside;
  private final FiltersDialog dialog;
  private final ResultBar bar;
  private final HitList hits;
  private final Paging paging = new Paging();
  private final Paragraph searched = new Paragraph();
  private SearchQuery query = SearchQuery.of("");
  private List<AddressFault> ignored = List.of();
  private long total;

  SearchView(
      ReadingRooms rooms,
      SearchAddress address,
      Vocabularies vocabularies,
      CitationPanels citations,
      SiteSettings site,
      Signposts signposts,
      Collecting collecting) {
    this.rooms = rooms;
    this.address = address;
    this.citations = citations;
    this.site = site;
    this.signposts = signposts;
    this.facets = new FacetColumn(vocabularies, this::go);
    this.aside = new Aside(facets);
    this.dialog = new FiltersDialog(facets, aside);
    this.cite = new CiteSearchButton(rooms, site);
    this.save = new SaveSearchButton(collecting);
    this.bar = new ResultBar(this::go, dialog::open, List.of(overview, save, cite, export));
    this.hits =
        new HitList(
            vocabularies,
            new ReferenceMarks(new Coins(site, new CreatorReader(vocabularies))),
            this::cite,
            hit -> hit.keptBy(collecting.buttons()),
            this::offerExport);
    addClassName("room");
    aside.getElement().setAttribute("aria-label", "Narrow the search");
    overview.setId("to-the-overview");
    overview.addClassName("btn");
    searched.setId("searched");
    searched.addClassName("understood");
    Section result =
        new Section(words, remarks, chips, bar, exported, hits, paging, searched, new PdfAhead());
    result.addClassName("result");
    add(aside, result);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SearchAddress.Lenient reading =
        address.lenient(event.getLocation().getQueryParameters().getParameters());
    boolean turned = isAttached() && reading.query().page() != query.page();
    query = reading.query();
    ignored = reading.ignored();
    ask();
    if (turned) {
      getElement().executeJs(TO_THE_TOP);
    }
  }

  @Override
  public String getPageTitle() {
    String words = query.text().isBlank() ? "Search" : query.text();
    return words + " – " + site.name();
  }

  @Override
  public Signpost signpost() {
    return signposts.of(query);
  }

  private void ask() {
    remarks.removeAll();
    ignored.stream().map(AddressFault::message).forEach(this::remark);
    switch (rooms.current().search().search(query)) {
      case SearchOutcome.Found found -> show(found);
      case SearchOutcome.Unavailable away -> show(away);
    }
  }

  private void show(SearchOutcome.Found found) {
    words.show(query, found.understood());
    String notice = found.notice();
    if (notice != null) {
      remark(notice);
    }
    if (found.total() > 0) {
      found.looser().forEach(looser -> remarks.add(new DidYouMean(looser)));
    }
    if (query.text().isBlank() && query.isUnfiltered() && found.total() > 0) {
      remark(Holdings.sentence(found.total(), found.facets()));
    }
    // Nothing was counted where the time of the search did not suffice, which the notice says.
    searched.setText(found.searched().documents() == 0 ? "" : Holdings.searched(found.searched()));
    List<Filter> filters = Filter.of(query, found.facets());
    aside.setVisible(true);
    facets.show(query, found.facets(), found.periods());
    chips.show(query, filters);
    bar.setVisible(true);
    bar.show(query, found.total(), found.took());
    dialog.show(found.total());
    overview.setHref(Links.overview(query));
    overview.setVisible(found.total() > 0);
    cite.offer(found);
    save.offer(found);
    hits.show(found, filters);
    total = found.total();
    offerExport();
    paging.show(query, found.total());
  }

  private void show(SearchOutcome.Unavailable away) {
    words.setVisible(false);
    chips.show(query, Filter.of(query, Map.of()));
    aside.setVisible(false);
    bar.setVisible(false);
    paging.setVisible(false);
    searched.setText("");
    hits.show(away, this::ask);
  }

  private void offerExport() {
    export.offer(query, total, hits.ticked());
  }

  /** The page of the best snippet, or the document where only its description answers. */
  private void cite(Hit hit) {
    CitedPage page =
        hit.snippets().stream()
            .findFirst()
            .map(best -> new CitedPage(best.page(), best.label()))
            .orElse(null);
    citations.open(hit.document().id(), page);
  }

  private void remark(String sentence) {
    Paragraph remark = new Paragraph(sentence);
    remark.addClassName("understood");
    remarks.add(remark);
  }

  private void go(SearchQuery next) {
    getUI().ifPresent(ui -> ui.navigate("", new QueryParameters(SearchAddress.parameters(next))));
  }
}
