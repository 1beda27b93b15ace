package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.fonds.desk.BatchPreview;
import org.fonds.history.DescriptionWords;
import org.fonds.history.ui.FieldChanges;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;

/** What will change of each document of a batch. */
final class BatchChanges extends Div {

  private static final int SHOWN = 100;

  BatchChanges(BatchPreview preview, DescriptionWords words) {
    int many = preview.changes().size();
    add(new H2(many == 1 ? "1 document changes" : "%,d documents change".formatted(many)));
    if (preview.unchanged() > 0) {
      add(
          Sentences.said(
              preview.unchanged() == 1
                  ? "1 other says so already."
                  : "%,d others say so already.".formatted(preview.unchanged())));
    }
    if (!preview.missing().isEmpty()) {
      add(Sentences.said("No document has the id " + String.join(", ", preview.missing()) + "."));
    }
    OrderedList list = new OrderedList();
    list.addClassName("batch");
    preview.changes().stream().limit(SHOWN).forEach(change -> list.add(item(change, words)));
    add(list);
    if (many > SHOWN) {
      add(Sentences.said("And %,d more like these.".formatted(many - SHOWN)));
    }
  }

  private static ListItem item(BatchPreview.Change change, DescriptionWords words) {
    Anchor title =
        new Anchor(Links.document(change.now().id()), change.now().description().title());
    title.setTarget("_blank");
    return new ListItem(
        title, new FieldChanges(words.changes(change.now().description(), change.then())));
  }
}
