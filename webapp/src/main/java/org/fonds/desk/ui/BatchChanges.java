package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.fonds.desk.BatchPreview;
import org.fonds.history.DescriptionWords;
import org.fonds.history.ui.FieldChanges;
import org.fonds.shell.ui.Links;

/** What will change of each document of a batch. */
final class BatchChanges extends Div {

  private static final int SHOWN = 100;

  BatchChanges(BatchPreview preview, DescriptionWords words) {
    int many = preview.changes().size();
    add(new H2(many == 1 ? "1 document changes" : "%,d documents change".formatted(many)));
    if (preview.unchanged() > 0) {
      add(
          said(
              preview.unchanged() == 1
                  ? "1 other says so already."
                  : "%,d others say so already.".formatted(preview.unchanged())));
    }
    if (!preview.missing().isEmpty()) {
      add(said("No document has the id " + String.join(", ", preview.missing()) + "."));
    }
    OrderedList list = new OrderedList();
    list.addClassName("batch");
    preview.changes().stream().limit(SHOWN).forEach(change -> list.add(item(change, words)));
    add(list);
    if (many > SHOWN) {
      add(said("And %,d more like these.".formatted(many - SHOWN)));
    }
  }

  private static ListItem item(BatchPreview.Change change, DescriptionWords words) {
    Anchor title =
        new Anchor(Links.document(change.now().id()), change.now().description().title());
    title.setTarget("_blank");
    return new ListItem(
        title, new FieldChanges(words.changes(change.now().description(), change.then())));
  }

  private static Paragraph said(String sentence) {
    Paragraph said = new Paragraph(sentence);
    said.addClassName("understood");
    return said;
  }
}
