package org.fonds.term.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fonds.description.Vocabularies;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;
import org.fonds.term.VocabularyKind;

/** The vocabularies of the archive. */
@Route(value = Links.VOCABULARIES, layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class VocabulariesView extends Div implements HasDynamicTitle {

  private final SiteSettings site;

  VocabulariesView(Vocabularies vocabularies, SiteSettings site) {
    this.site = site;
    addClassName("desk");
    Header head = new Header(new Anchor("desk", "← Desk"), new H1("Vocabularies"));
    head.addClassName("desk-head");
    UnorderedList rows = new UnorderedList();
    rows.addClassName("rows");
    for (VocabularyKind kind : VocabularyKind.values()) {
      rows.add(row(kind, kind.in(vocabularies.now()).terms().size()));
    }
    add(head, rows);
  }

  private static ListItem row(VocabularyKind kind, int terms) {
    Anchor title = new Anchor(Links.vocabulary(kind.key()), kind.label());
    title.addClassName("title");
    Span purpose = new Span(kind.purpose());
    purpose.addClassName("understood");
    Div words = new Div(title, purpose);
    words.addClassName("words");
    Span count = new Span(terms == 1 ? "1 term" : "%,d terms".formatted(terms));
    count.addClassName("understood");
    ListItem row = new ListItem(words, count);
    row.addClassName("row");
    return row;
  }

  @Override
  public String getPageTitle() {
    return "Vocabularies – " + site.name();
  }
}
