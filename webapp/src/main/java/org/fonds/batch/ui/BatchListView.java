package org.fonds.batch.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import org.fonds.account.security.Actors;
import org.fonds.account.security.Staff;
import org.fonds.batch.BatchDesk;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.MakingOutcome;
import org.fonds.batch.NameList;
import org.fonds.batch.RowWay;
import org.fonds.research.Researcher;
import org.fonds.research.ui.DeskHead;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.site.SiteSettings;

/**
 * Where somebody begins a batch search, narrowed as the address says, and finds those of before.
 */
@Route(value = Links.BATCH, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://desk.css")
final class BatchListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final BatchDesk desk;
  private final SearchAddress addresses;
  private final NarrowingWords narrowings;
  private final SiteSettings site;
  private final Researcher whose;
  private final Paragraph narrowed = new Paragraph();
  private final UnorderedList rows = new UnorderedList();
  private SearchQuery narrowing = SearchQuery.of("");

  BatchListView(
      BatchDesk desk, SearchAddress addresses, NarrowingWords narrowings, SiteSettings site) {
    this.desk = desk;
    this.addresses = addresses;
    this.narrowings = narrowings;
    this.site = site;
    this.whose = Researcher.of(Actors.current()).orElseThrow();
    addClassNames("desk", "research", "batch");
    narrowed.setId("batch-narrowed");
    rows.setId("batch-searches");
    rows.addClassName("rows");
    add(new DeskHead(Links.BATCH), new H1("Batch search"));
    add(
        Sentences.said(
            "Ask a whole list of names or phrases: which of them are in the archive, in which"
                + " spelling, on which page, and which are not. It takes "
                + RowWords.number(NameList.MOST_ROWS)
                + " rows; you can leave this page meanwhile. Nobody else sees it."),
        narrowed,
        new BatchForm(this::begin),
        new H2("Your lists"),
        rows);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    narrowing =
        SearchQuery.of("")
            .withFiltersOf(
                addresses
                    .lenient(event.getLocation().getQueryParameters().getParameters())
                    .query());
    String words = narrowings.of(narrowing);
    narrowed.setVisible(!words.isEmpty());
    narrowed.removeAll();
    narrowed.add("Every row is narrowed to " + words + ". ");
    narrowed.add(new Anchor(Links.BATCH, "Search the whole archive instead"));
    show();
  }

  private String begin(String name, RowWay way, int hits, NameList list) {
    String filters = SearchAddress.queryString(narrowing);
    if (filters.length() > BatchSearch.Wish.LONGEST_NARROWING) {
      return BatchSearch.Wish.TOO_NARROW;
    }
    BatchSearch.Wish wish = new BatchSearch.Wish(name, way, hits, filters, Staff.asks());
    return switch (desk.searches().make(whose, wish, list)) {
      case MakingOutcome.Refused(String reason) -> reason;
      case MakingOutcome.Made(BatchSearch run) -> {
        desk.runner().look();
        getUI().ifPresent(ui -> ui.navigate(Links.batch(run.id())));
        yield "";
      }
    };
  }

  private void show() {
    rows.removeAll();
    List<BatchSearch> mine = desk.searches().of(whose);
    mine.forEach(run -> rows.add(row(run)));
    if (mine.isEmpty()) {
      rows.add(new ListItem(Sentences.said("You have not searched a list yet.")));
    }
  }

  private ListItem row(BatchSearch run) {
    Anchor way = new Anchor(Links.batch(run.id()), run.wish().name());
    way.getElement().setAttribute("dir", "auto");
    way.addClassName("title");
    Div words =
        new Div(
            way,
            Sentences.said(
                RowWords.state(run, desk.runner().before(run))
                    + " "
                    + TIME.say(run.times().made())));
    words.addClassName("words");
    Div row = new Div(words);
    row.addClassName("row");
    return new ListItem(row);
  }

  @Override
  public String getPageTitle() {
    return "Batch search – " + site.name();
  }
}
