package org.fonds.research.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fonds.research.Entries;
import org.fonds.research.Lists;
import org.fonds.research.ResearchList;
import org.fonds.research.Seen;
import org.fonds.research.SharedPage;
import org.fonds.research.Sight;
import org.fonds.room.ReadingRooms;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;

/** A list that somebody shares. What whoever looks may not see is not in it. */
@Route(value = "research/shared/:link", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://desk.css")
final class SharedListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Lists lists;
  private final Entries entries;
  private final ReadingRooms rooms;
  private final SiteSettings site;
  private String title = "";

  SharedListView(Lists lists, Entries entries, ReadingRooms rooms, SiteSettings site) {
    this.lists = lists;
    this.entries = entries;
    this.rooms = rooms;
    this.site = site;
    addClassNames("desk", "research");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String secret = event.getRouteParameters().get("link").orElse("");
    Optional<ResearchList> found = lists.shared(secret);
    if (found.isEmpty()) {
      event.rerouteToError(
          NotFoundException.class,
          "No list is shared at this address, or not any more. Ask whoever sent it to you.");
      return;
    }
    Optional<UUID> after =
        event.getLocation().getQueryParameters().getSingleParameter("after").flatMap(Ids::of);
    show(found.get(), secret, after);
  }

  private void show(ResearchList list, String secret, Optional<UUID> after) {
    title = list.name();
    H1 head = new H1(list.name());
    head.getElement().setAttribute("dir", "auto");
    removeAll();
    add(head, Sentences.said("A list that somebody shares, with that person's notes and tags."));
    SharedPage page =
        SharedPage.of(list, entries, after.orElse(null), new Sight(rooms.current().documents()));
    if (page.shown().isEmpty()) {
      add(Sentences.said("Nothing stands in it."));
      return;
    }
    String address = "api/research/shared/" + secret;
    Span cite = new Span("Cite");
    cite.addClassName("called");
    Span dossier = new Span("Dossier");
    dossier.addClassName("called");
    Div acts =
        new Div(
            cite,
            TakenAway.citations(address, "", List.of()),
            dossier,
            TakenAway.dossier(address, "", List.of(), ""));
    acts.addClassName("list-acts");
    OrderedList rows = new OrderedList();
    rows.setId("entries");
    rows.addClassName("entries");
    page.shown().forEach(seen -> rows.add(row(seen)));
    add(acts, rows);
    UUID next = page.next();
    if (next != null) {
      add(new Anchor(Links.sharedList(secret) + "?after=" + next, "More ›"));
    }
  }

  private static ListItem row(Seen.Shown seen) {
    ListItem row = new ListItem(new EntryWords(seen, EntryItem::plain));
    row.addClassName("shared-entry");
    return row;
  }

  @Override
  public String getPageTitle() {
    return title + " – " + site.name();
  }
}
