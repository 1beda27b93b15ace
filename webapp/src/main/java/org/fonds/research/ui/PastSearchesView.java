package org.fonds.research.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.fonds.account.security.Actors;
import org.fonds.research.PastSearch;
import org.fonds.research.PastSearches;
import org.fonds.research.Researcher;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.site.SiteSettings;

/** What somebody has searched for; nobody else sees it. */
@Route(value = Links.PAST_SEARCHES, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://desk.css")
final class PastSearchesView extends Div implements HasDynamicTitle {

  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final PastSearches past;
  private final SiteSettings site;
  private final Researcher whose;
  private final Button forget = new Button("Forget all of them", click -> forget());
  private final Paragraph meaning = new Paragraph();
  private final UnorderedList rows = new UnorderedList();

  PastSearchesView(PastSearches past, SiteSettings site) {
    this.past = past;
    this.site = site;
    this.whose = Researcher.of(Actors.current()).orElseThrow();
    addClassNames("desk", "research");
    Checkbox kept = new Checkbox("Remember what I search for");
    kept.setId("remember");
    kept.setValue(past.areKept(whose));
    kept.addValueChangeListener(change -> {
      past.keep(whose, change.getValue());
      tell(change.getValue());
    });
    tell(kept.getValue());
    meaning.setId("remembering");
    meaning.addClassName("understood");
    meaning.getElement().setAttribute("aria-live", "polite");
    forget.setId("forget");
    forget.addClassName("btn");
    Div choices = new Div(kept, forget);
    choices.addClassName("beside");
    rows.setId("past-searches");
    rows.addClassName("rows");
    add(new DeskHead(Links.PAST_SEARCHES), new H1("Past searches"));
    add(meaning, choices, rows);
    show();
  }

  private void tell(boolean remembering) {
    meaning.setText(
        remembering
            ? "Only you see them. Each is kept for a year, and of more than %d the oldest are forgotten."
                .formatted(PastSearches.MOST)
            : "What you search for from now on is not remembered. Only you see what was before.");
  }

  private void forget() {
    past.forget(whose);
    show();
  }

  private void show() {
    rows.removeAll();
    List<PastSearch> mine = past.of(whose);
    forget.setVisible(!mine.isEmpty());
    mine.forEach(search -> rows.add(row(search)));
    if (mine.isEmpty()) {
      rows.add(new ListItem(Sentences.said("None are remembered.")));
    }
  }

  private static ListItem row(PastSearch search) {
    Anchor way = new Anchor("?" + search.parameters(), search.name());
    way.getElement().setAttribute("dir", "auto");
    way.addClassName("title");
    Div words =
        new Div(
            way,
            Sentences.said(
                String.format(
                    Locale.ENGLISH,
                    search.total() == 1 ? "%,d document, %s" : "%,d documents, %s",
                    search.total(),
                    TIME.say(search.at()))));
    words.addClassName("words");
    Div row = new Div(words);
    row.addClassName("row");
    return new ListItem(row);
  }

  @Override
  public String getPageTitle() {
    return "Past searches – " + site.name();
  }
}
