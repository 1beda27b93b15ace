package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.fonds.description.Anachronism;
import org.fonds.search.solr.AnachronisticDocuments;
import org.fonds.shell.ui.Links;

/** Documents that name a body outside its time, to be looked at; nothing if there are none. */
final class AnachronismList extends Div {

  private static final int STEP = 20;

  private final transient AnachronisticDocuments documents;
  private final H2 heading = new H2();
  private final UnorderedList rows = new UnorderedList();
  private final Button more = new Button("Show more", click -> showMore());
  private int shown = STEP;

  AnachronismList(AnachronisticDocuments documents) {
    this.documents = documents;
    setId("anachronisms");
    rows.addClassName("rows");
    more.addClassName("btn");
    more.setId("more-anachronisms");
    Paragraph note =
        new Paragraph(
            "Their date lies outside the time of a body that they name. That may well be right: a"
                + " later report speaks of an earlier body.");
    note.addClassName("understood");
    add(heading, note, rows, more);
    refresh();
  }

  private void showMore() {
    shown += STEP;
    refresh();
  }

  /** Looks again; while the index is away, what was listed stays. */
  void refresh() {
    documents
        .find(shown)
        .ifPresentOrElse(this::show, () -> setVisible(rows.getComponentCount() > 0));
  }

  private void show(AnachronisticDocuments.Page page) {
    setVisible(page.total() > 0);
    heading.setText("Bodies outside their time: " + page.total());
    rows.removeAll();
    page.documents().forEach(flagged -> rows.add(row(flagged)));
    more.setVisible(page.total() > page.documents().size());
  }

  private static ListItem row(AnachronisticDocuments.Flagged flagged) {
    String id = flagged.document().id();
    Anchor title = new Anchor(Links.document(id), flagged.document().title());
    title.addClassName("title");
    Div words = new Div(title);
    words.addClassName("words");
    String date = flagged.document().dateWritten();
    if (date != null) {
      words.add(small(date));
    }
    flagged.anachronisms().stream()
        .map(Anachronism::sentence)
        .forEach(sentence -> words.add(small(sentence)));
    Div links = new Div(new Anchor(Links.describe(id), "Describe"));
    links.addClassName("acts");
    ListItem row = new ListItem(words, links);
    row.addClassName("row");
    return row;
  }

  private static Span small(String text) {
    Span words = new Span(text);
    words.addClassName("understood");
    return words;
  }
}
