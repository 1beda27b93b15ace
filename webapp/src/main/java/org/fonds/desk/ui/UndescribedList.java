package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.fonds.index.IndexedDocument;
import org.fonds.search.solr.UndescribedDocuments;
import org.fonds.shell.ui.Links;

/** Documents that nobody has described yet, those last accepted first. */
final class UndescribedList extends Div {

  private static final int STEP = 20;

  private final transient UndescribedDocuments documents;
  private final H2 heading = new H2();
  private final Paragraph note = new Paragraph();
  private final UnorderedList rows = new UnorderedList();
  private final Button more = new Button("Show more", click -> showMore());
  private int shown = STEP;

  UndescribedList(UndescribedDocuments documents) {
    this.documents = documents;
    setId("undescribed");
    rows.addClassName("rows");
    note.addClassName("understood");
    more.addClassName("btn");
    more.setId("more-undescribed");
    add(heading, note, rows, more);
    refresh();
  }

  private void showMore() {
    shown += STEP;
    refresh();
  }

  void refresh() {
    rows.removeAll();
    more.setVisible(false);
    note.setVisible(true);
    Optional<UndescribedDocuments.Page> found = documents.find(0, shown);
    if (found.isEmpty()) {
      heading.setText("Not described yet");
      note.setText("The search index does not answer at the moment; look again shortly.");
      return;
    }
    UndescribedDocuments.Page page = found.get();
    heading.setText("Not described yet: " + page.total());
    note.setText("Every document has a description.");
    note.setVisible(page.total() == 0);
    page.documents().forEach(document -> rows.add(row(document)));
    more.setVisible(page.total() > page.documents().size());
  }

  private static ListItem row(IndexedDocument document) {
    Anchor title = new Anchor(Links.document(document.id()), document.title());
    title.addClassName("title");
    Span file = new Span(document.fileName());
    file.addClassName("understood");
    Div words = new Div(title, file);
    words.addClassName("words");
    Div links = new Div(new Anchor(Links.describe(document.id()), "Describe"));
    links.addClassName("acts");
    ListItem row = new ListItem(words, links);
    row.addClassName("row");
    return row;
  }
}
