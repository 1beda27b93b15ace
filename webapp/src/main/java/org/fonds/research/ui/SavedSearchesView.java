package org.fonds.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.fonds.account.security.Actors;
import org.fonds.research.News;
import org.fonds.research.Researcher;
import org.fonds.research.SavedSearch;
import org.fonds.research.SavedSearches;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.site.SiteSettings;

/** Searches that are asked again, with what is new since they were looked at. */
@Route(value = Links.SAVED_SEARCHES, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://desk.css")
final class SavedSearchesView extends Div implements HasDynamicTitle {

  private static final int NAMED = 10;
  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final SavedSearches searches;
  private final ReadingRooms rooms;
  private final SiteSettings site;
  private final Researcher whose;
  private final UnorderedList rows = new UnorderedList();

  SavedSearchesView(SavedSearches searches, ReadingRooms rooms, SiteSettings site) {
    this.searches = searches;
    this.rooms = rooms;
    this.site = site;
    this.whose = Researcher.of(Actors.current()).orElseThrow();
    addClassNames("desk", "research");
    rows.setId("saved-searches");
    rows.addClassName("rows");
    add(new DeskHead(Links.SAVED_SEARCHES), new H1("Saved searches"));
    add(
        Sentences.said(
            "New is what answers a search now and did not when you looked at it last: brought in,"
                + " read, corrected, described or opened since."));
    add(rows);
    show();
  }

  private void show() {
    rows.removeAll();
    List<SavedSearch> mine = searches.of(whose);
    mine.forEach(search -> rows.add(row(search)));
    if (mine.isEmpty()) {
      rows.add(
          new ListItem(Sentences.said("None yet: press Save beside what a search has found.")));
    }
  }

  private ListItem row(SavedSearch search) {
    SearchQuery query = searches.query(search);
    Anchor way = new Anchor(Links.search(query), search.name());
    way.addClassName("title");
    way.getElement().setAttribute("dir", "auto");
    Div words = new Div(way);
    words.addClassName("words");
    News news = searches.news(whose, search);
    words.add(Sentences.said(said(search, news)));
    if (news instanceof News.New(List<String> ids, long _) && !ids.isEmpty()) {
      words.add(documents(ids, query));
    }
    Button seen = new Button("I have seen it", click -> seen(search));
    seen.addClassNames("btn", "seen");
    seen.setAriaLabel("I have seen what is new: " + search.name());
    Button forget = new Button("Delete", click -> delete(search));
    forget.addClassName("btn");
    forget.setAriaLabel("Delete the saved search: " + search.name());
    Div row = new Div(words, seen, forget);
    row.addClassName("row");
    return new ListItem(row);
  }

  private static String said(SavedSearch search, News news) {
    String since = TIME.say(search.lookedAt());
    return switch (news) {
      case News.New(List<String> ids, long total) ->
          ids.isEmpty()
              ? String.format(Locale.ENGLISH, "Nothing new since %s; %,d in all.", since, total)
              : String.format(
                  Locale.ENGLISH, "%,d new since %s; %,d in all.", ids.size(), since, total);
      case News.TooMany(long total) ->
          String.format(
              Locale.ENGLISH,
              "%,d documents, %,d on %s; of more than %,d nobody can say which are new. Narrow it.",
              total,
              search.total(),
              since,
              SavedSearch.MOST_ANSWERS);
      case News.Unavailable(String reason) -> reason;
    };
  }

  private Component documents(List<String> ids, SearchQuery query) {
    UnorderedList documents = new UnorderedList();
    documents.addClassName("new-documents");
    ids.stream()
        .limit(NAMED)
        .flatMap(id -> rooms.current().documents().find(id).stream())
        .forEach(document ->
            documents.add(
                new ListItem(
                    new Anchor(
                        Links.document(document.id(), query), document.description().title()))));
    if (ids.size() > NAMED) {
      documents.add(new ListItem(new Span("and %,d others".formatted(ids.size() - NAMED))));
    }
    return documents;
  }

  private void seen(SavedSearch search) {
    searches.look(whose, search);
    show();
  }

  private void delete(SavedSearch search) {
    searches.delete(whose, search.id());
    show();
  }

  @Override
  public String getPageTitle() {
    return "Saved searches – " + site.name();
  }
}
