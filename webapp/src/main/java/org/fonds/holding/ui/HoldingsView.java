package org.fonds.holding.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.account.security.Staff;
import org.fonds.description.DocumentId;
import org.fonds.document.ArchivedDocument;
import org.fonds.room.ReadingRooms;
import org.fonds.search.Facet;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.NoSuchDocument;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** The tree of what the archive holds, from the top or from one unit on. */
@Route(value = "holdings", layout = MainLayout.class)
@Menu(title = "Holdings", order = 20)
@AnonymousAllowed
@StyleSheet("context://desk.css")
final class HoldingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ReadingRooms rooms;
  private final SiteSettings site;
  private final Anchor together = new Anchor();
  private String title = "Holdings";

  HoldingsView(ReadingRooms rooms, SiteSettings site) {
    this.rooms = rooms;
    this.site = site;
    addClassNames("desk", "holdings");
    together.setId("edit-together");
    together.addClassName("btn");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<String> in = event.getLocation().getQueryParameters().getSingleParameter(Links.WITHIN);
    removeAll();
    if (in.isEmpty()) {
      title = "Holdings";
      show(null);
      return;
    }
    Optional<ArchivedDocument> unit = rooms.current().documents().find(in.get());
    if (unit.isEmpty()) {
      NoSuchDocument.say(event, in.get());
      return;
    }
    title = unit.get().description().title();
    show(unit.get());
  }

  private void show(@Nullable ArchivedDocument unit) {
    boolean staff = Staff.asks();
    UnitTree[] made = new UnitTree[1];
    UnitTree tree = new UnitTree(rooms, staff, () -> tellChosen(made[0]));
    made[0] = tree;
    Header head = new Header(new H1(title));
    head.addClassName("desk-head");
    DocumentId in = unit == null ? null : unit.stored().id();
    if (staff) {
      Anchor describe = new Anchor(Links.newUnit(in == null ? "" : in.text()), "New unit here");
      describe.setId("new-unit");
      head.add(describe);
      together.setVisible(false);
      head.add(together);
    }
    if (unit != null) {
      add(new Way(rooms.current().documents().above(unit)));
    }
    add(head);
    if (unit == null) {
      add(
          Sentences.said(
              "How the archive is arranged: fonds, series, files and items. What is part of no"
                  + " other unit is found by searching."));
    } else {
      Anchor document = new Anchor(Links.document(unit.id()), "Description of this unit");
      document.setId("open-unit");
      Anchor search = new Anchor(Links.having(Facet.UNIT, unit.id()), "Search in this unit");
      search.setId("search-in-unit");
      Paragraph ways = new Paragraph(document, search);
      ways.addClassName("ways");
      add(ways);
    }
    add(new UnitList(in, tree));
  }

  private void tellChosen(UnitTree tree) {
    int chosen = tree.chosen().size();
    together.setVisible(chosen > 0);
    together.setText(
        chosen == 1 ? "Edit the chosen unit" : "Edit %d units together".formatted(chosen));
    together.setHref(
        "desk/together?"
            + tree.chosen().stream().map(id -> "id=" + id).collect(Collectors.joining("&")));
  }

  @Override
  public String getPageTitle() {
    return title + " – " + site.name();
  }
}
