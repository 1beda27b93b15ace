package org.fonds.research.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import org.fonds.account.security.Actors;
import org.fonds.research.Lists;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.FieldFault;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.site.SiteSettings;

/** The lists of the person who is signed in. */
@Route(value = Links.RESEARCH, layout = MainLayout.class)
@Menu(title = "Research", order = 30)
@PermitAll
@StyleSheet("context://desk.css")
final class ResearchView extends Div implements HasDynamicTitle {

  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final Lists lists;
  private final SiteSettings site;
  private final Researcher whose;
  private final TextField name = new TextField("New list");
  private final UnorderedList rows = new UnorderedList();

  ResearchView(Lists lists, SiteSettings site) {
    this.lists = lists;
    this.site = site;
    this.whose = Researcher.of(Actors.current()).orElseThrow();
    addClassNames("desk", "research");
    name.setId("new-list");
    name.setMaxLength(ResearchList.LONGEST_NAME);
    name.setPlaceholder("for example: chapter 3, the transports of June");
    Button make = new Button("Make a list", click -> make());
    make.setId("make-list");
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    make.addClickShortcut(Key.ENTER).listenOn(name);
    Div making = new Div(name, make);
    making.addClassName("beside");
    rows.setId("lists");
    rows.addClassName("rows");
    add(new DeskHead(Links.RESEARCH), new H1("Research desk"));
    add(
        Sentences.said(
            "What you keep while you read, and what you write of it. Nobody else sees it unless you"
                + " share a list; the archive keeps no journal of it."));
    add(making, rows);
    show();
  }

  private void make() {
    boolean made = lists.make(whose, name.getValue()).isPresent();
    String advice =
        "You have %d lists, which is the most; delete one first."
            .formatted(ResearchList.MOST_LISTS);
    if (FieldFault.judge(name, made, advice)) {
      name.clear();
      show();
    }
  }

  private void show() {
    rows.removeAll();
    List<ResearchList> mine = lists.of(whose);
    mine.forEach(list -> rows.add(row(list)));
    if (mine.isEmpty()) {
      rows.add(
          new ListItem(
              Sentences.said(
                  "You have no list yet. The first is made when you press Keep beside a hit, a"
                      + " document or a page.")));
    }
  }

  private static ListItem row(ResearchList list) {
    Anchor way = new Anchor(Links.researchList(list.id().toString()), list.name());
    way.addClassName("title");
    Div words =
        new Div(
            way,
            Sentences.said(
                (list.entries() == 1 ? "1 entry" : "%,d entries".formatted(list.entries()))
                    + ", used last "
                    + TIME.say(list.lastUsed())));
    words.addClassName("words");
    Div row = new Div(words);
    row.addClassName("row");
    if (list.sharedAs() != null) {
      row.add(Badge.plain("shared by link"));
    }
    return new ListItem(row);
  }

  @Override
  public String getPageTitle() {
    return "Research desk – " + site.name();
  }
}
