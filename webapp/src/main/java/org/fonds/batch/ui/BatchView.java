package org.fonds.batch.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fonds.account.security.Actors;
import org.fonds.account.security.Staff;
import org.fonds.batch.BatchDesk;
import org.fonds.batch.BatchRow;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.RowFilter;
import org.fonds.research.Researcher;
import org.fonds.research.ui.DeskHead;
import org.fonds.research.ui.Ids;
import org.fonds.research.ui.Turns;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** One batch search: how far it is, and what it found, as whoever reads it may see it now. */
@Route(value = "batch/:run", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://desk.css")
final class BatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int SIZE = 25;

  private final BatchDesk desk;
  private final SiteSettings site;
  private final Researcher whose;
  private final H1 title = new H1();
  private final BatchProgress progress;
  private final BatchActs acts;
  private final FilterWays filters = new FilterWays();
  private final RowTable table = new RowTable();
  private final Turns turns = new Turns();
  private final Div withheld =
      new Div(
          Sentences.fault(
              "This list was asked when more was open to you than is now, so that what it found is"
                  + " not shown. Ask the list again."));
  private @Nullable BatchSearch run;
  private RowFilter filter = RowFilter.ALL;
  private int page = 1;
  private boolean complete;

  BatchView(BatchDesk desk, NarrowingWords narrowings, SiteSettings site) {
    this.desk = desk;
    this.site = site;
    this.whose = Researcher.of(Actors.current()).orElseThrow();
    this.progress = new BatchProgress(this::look, this::cancel);
    this.acts = new BatchActs(desk, new BatchSentence(narrowings, site));
    addClassNames("desk", "research", "batch");
    title.getElement().setAttribute("dir", "auto");
    add(new DeskHead(""), title, progress, withheld, acts, filters, table, turns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<UUID> id = event.getRouteParameters().get("run").flatMap(Ids::of);
    Optional<BatchSearch> found = id.flatMap(known -> desk.searches().find(whose, known));
    if (found.isEmpty()) {
      event.rerouteToError(
          NotFoundException.class,
          "You have no such batch search. It may be somebody else's, or deleted.");
      return;
    }
    QueryParameters asked = event.getLocation().getQueryParameters();
    filter = asked.getSingleParameter("show").flatMap(RowFilter::of).orElse(RowFilter.ALL);
    page =
        asked
            .getSingleParameter("page")
            .filter(number -> number.matches("[1-9][0-9]{0,3}"))
            .map(Integer::parseInt)
            .orElse(1);
    complete = false;
    show(found.get());
  }

  private void cancel() {
    BatchSearch shown = run;
    if (shown != null) {
      desk.runner().cancel(whose, shown.id());
      look();
    }
  }

  /** Shows how far it is by now; what stands on the page already stays as it is. */
  private void look() {
    BatchSearch shown = run;
    if (shown != null) {
      desk.searches().find(whose, shown.id()).ifPresent(this::show);
    }
  }

  private void show(BatchSearch now) {
    run = now;
    title.setText(now.wish().name());
    progress.show(now, desk.runner().before(now), desk.runner().left(now));
    boolean told = now.isToldTo(Staff.asks());
    withheld.setVisible(!told);
    acts.show(now, filter, told);
    filters.setVisible(told);
    table.setVisible(told);
    turns.setVisible(told);
    if (told) {
      showFound(now);
    }
  }

  private void showFound(BatchSearch now) {
    Map<RowFilter, Integer> counts = desk.rows().counts(now);
    filters.show(now, filter, counts);
    int all = counts.getOrDefault(filter, 0);
    int last = Math.max(1, Math.ceilDiv(all, SIZE));
    page = Math.min(page, last);
    turns.show(number -> FilterWays.address(now, filter, number), page, last);
    if (!complete) {
      List<BatchRow> shown = desk.rows().of(now, filter, (page - 1) * SIZE, SIZE);
      complete =
          now.state().isOver()
              || (shown.size() == SIZE && shown.stream().allMatch(row -> row.result() != null));
      table.show(now, shown.stream().map(row -> desk.sight().see(now, row)).toList());
    }
  }

  @Override
  public String getPageTitle() {
    BatchSearch shown = run;
    return (shown == null ? "Batch search" : shown.wish().name()) + " – " + site.name();
  }
}
