package org.fonds.research.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.fonds.account.security.Actors;
import org.fonds.research.Entries;
import org.fonds.research.Entry;
import org.fonds.research.Lists;
import org.fonds.research.Note;
import org.fonds.research.NotingOutcome;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.fonds.research.Seen;
import org.fonds.research.Sight;
import org.fonds.room.ReadingRooms;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** One's own list: its entries in their order, with what was written of them. */
@Route(value = "research/list/:list", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://desk.css")
final class ListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int SIZE = 50;
  private static final String FOCUS = "this.querySelector(`[data-entry='${$0}'] .${$1}`)?.focus()";

  private final Lists lists;
  private final Entries entries;
  private final ReadingRooms rooms;
  private final SiteSettings site;
  private final Researcher whose;
  private final H1 title = new H1();
  private final ListActs acts;
  private final Div tags = new Div();
  private final Paragraph count = new Paragraph();
  private final EntryRows rows = new EntryRows(new Acts());
  private final Turns turns = new Turns();
  private final SequencedSet<UUID> ticked = new LinkedHashSet<>();
  private @Nullable ResearchList list;
  private String tag = "";
  private int page = 1;

  ListView(Lists lists, Entries entries, ReadingRooms rooms, SiteSettings site) {
    this.lists = lists;
    this.entries = entries;
    this.rooms = rooms;
    this.site = site;
    this.whose = Researcher.of(Actors.current()).orElseThrow();
    this.acts = new ListActs(lists, whose, site, this::again);
    addClassNames("desk", "research");
    tags.addClassName("tags");
    tags.setId("tags");
    count.setId("entry-count");
    count.getElement().setAttribute("role", "status");
    rows.onMoved(this::moved);
    add(new DeskHead(""), title, acts, tags, count, rows, turns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("list").orElse("");
    Optional<ResearchList> found = Ids.of(id).flatMap(known -> lists.find(whose, known));
    if (found.isEmpty()) {
      event.rerouteToError(
          NotFoundException.class, "You have no such list. It may be somebody else's, or deleted.");
      return;
    }
    tag = event.getLocation().getQueryParameters().getSingleParameter("tag").orElse("");
    page =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("page")
            .filter(number -> number.matches("[1-9][0-9]{0,3}"))
            .map(Integer::parseInt)
            .orElse(1);
    ticked.clear();
    show(found.get());
  }

  private void again() {
    ResearchList shown = list;
    if (shown != null) {
      lists
          .find(whose, shown.id())
          .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(Links.RESEARCH)));
    }
  }

  private void show(ResearchList now) {
    list = now;
    title.setText(now.name());
    title.getElement().setAttribute("dir", "auto");
    showTags(now);
    int all = entries.count(now, tag);
    page = Math.max(1, Math.min(page, (all + SIZE - 1) / SIZE));
    Sight sight = new Sight(rooms.current().documents());
    List<Seen> seen =
        entries.of(now, (page - 1) * SIZE, SIZE, tag).stream().map(sight::see).toList();
    rows.show(seen, (page - 1) * SIZE + 1, tag.isEmpty());
    count.setText(counted(all, seen));
    acts.show(now, tag, ticked);
    turns.show(number -> address(tag, number), page, (all + SIZE - 1) / SIZE);
  }

  private String counted(int all, List<Seen> seen) {
    if (all == 0) {
      return "Nothing is kept here yet. Press Keep beside a hit, a document or a page.";
    }
    String entered = String.format(Locale.ENGLISH, all == 1 ? "%,d entry" : "%,d entries", all);
    long gone = seen.stream().filter(each -> !(each instanceof Seen.Shown)).count();
    return entered
        + (tag.isEmpty() ? "" : " with the tag “" + tag + "”")
        + "."
        + (gone == 0
            ? ""
            : gone == 1
                ? " One of those shown can no longer be read; what is exported leaves it out."
                : " %d of those shown can no longer be read; what is exported leaves them out."
                    .formatted(gone));
  }

  private void showTags(ResearchList now) {
    tags.removeAll();
    List<String> all = entries.tags(now);
    tags.setVisible(!all.isEmpty());
    if (!tag.isEmpty()) {
      tags.add(new Anchor(address("", 1), "All"));
    }
    for (String each : all) {
      Anchor way = new Anchor(address(each, 1), each);
      way.addClassName("badge");
      if (each.equals(tag)) {
        way.getElement().setAttribute("aria-current", "true");
      }
      tags.add(way);
    }
    if (!tag.isEmpty()) {
      tags.add(Sentences.aside("The order can be changed where all are shown."));
    }
  }

  private String address(String with, int number) {
    ResearchList shown = list;
    String address = shown == null ? "" : Links.researchList(shown.id().toString());
    String tagged = with.isEmpty() ? "" : "tag=" + URLEncoder.encode(with, StandardCharsets.UTF_8);
    String paged = number == 1 ? "" : "page=" + number;
    String both = tagged + (tagged.isEmpty() || paged.isEmpty() ? "" : "&") + paged;
    return both.isEmpty() ? address : address + "?" + both;
  }

  private void moved(EntryRows.Moved moved) {
    ResearchList shown = list;
    if (shown == null) {
      return;
    }
    if (moved.isToTheEnd()) {
      entries.moveBehind(shown, moved.entry(), rows.last());
    } else {
      entries.move(shown, moved.entry(), moved.before());
    }
    again();
  }

  /** What is done with single entries. */
  private final class Acts implements EntryItem.Acts {

    private static final long serialVersionUID = 1;

    @Override
    public void up(UUID entry) {
      step(entry, "up");
    }

    @Override
    public void down(UUID entry) {
      step(entry, "down");
    }

    private void step(UUID entry, String way) {
      ResearchList shown = list;
      if (shown != null) {
        if (way.equals("up")) {
          entries.moveUp(shown, entry);
        } else {
          entries.moveDown(shown, entry);
        }
        again();
        rows.getElement().executeJs(FOCUS, entry.toString(), way);
      }
    }

    @Override
    public void tick(UUID entry, boolean now) {
      ResearchList shown = list;
      if (now) {
        ticked.add(entry);
      } else {
        ticked.remove(entry);
      }
      if (shown != null) {
        acts.show(shown, tag, ticked);
      }
    }

    @Override
    public void remove(UUID entry) {
      ResearchList shown = list;
      if (shown != null) {
        entries.remove(shown, entry);
        ticked.remove(entry);
        again();
      }
    }

    @Override
    public String tagged(String wanted) {
      return address(wanted, 1);
    }

    @Override
    public NotingOutcome write(Entry shown, Note note) {
      ResearchList of = list;
      NotingOutcome outcome =
          of == null
              ? new NotingOutcome.Missing()
              : entries.write(of, shown.id(), note, shown.changes());
      if (of != null) {
        showTags(of);
      }
      return outcome;
    }
  }

  @Override
  public String getPageTitle() {
    return title.getText() + " – " + site.name();
  }
}
