package org.fonds.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.fonds.desk.StillStanding;
import org.fonds.shell.ui.Links;

/** Where the words still stand that were removed from a page, each place a link away. */
final class StandingList extends UnorderedList {

  private static final int MOST_PAGES = 12;

  StandingList(String id, List<StillStanding> standing) {
    setId("still-standing");
    addClassName("standing");
    for (StillStanding each : standing) {
      ListItem item = new ListItem(new Text("“" + each.word() + "” also stands "));
      List<Component> places = places(id, each);
      for (int i = 0; i < places.size(); i++) {
        if (i > 0) {
          item.add(new Text(i == places.size() - 1 ? " and " : ", "));
        }
        item.add(places.get(i));
      }
      item.add(new Text("."));
      add(item);
    }
  }

  private static List<Component> places(String id, StillStanding standing) {
    List<Component> places = new ArrayList<>();
    standing.pages().stream()
        .limit(MOST_PAGES)
        .forEach(page -> places.add(new Anchor(Links.redact(id, page), "on page " + page)));
    int more = standing.pages().size() - MOST_PAGES;
    if (more > 0) {
      places.add(new Text("on " + more + " more pages"));
    }
    if (standing.inTitle()) {
      places.add(new Anchor(Links.describe(id), "in the title"));
    }
    if (standing.inDescription()) {
      places.add(new Anchor(Links.describe(id), "in the description"));
    }
    if (standing.inFileName()) {
      places.add(
          new Anchor(Links.document(id), "in the name of the file, which readers do not get"));
    }
    return places;
  }
}
