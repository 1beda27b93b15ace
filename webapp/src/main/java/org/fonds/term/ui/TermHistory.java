package org.fonds.term.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.fonds.history.ui.FieldChanges;
import org.fonds.shell.ui.Sentences;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.term.TermKeeping;
import org.fonds.term.VocabularyKind;
import org.fonds.vocabulary.TermChange;
import org.fonds.vocabulary.VocabularyEdit;

/** What became of a term, the newest first. */
final class TermHistory extends Div {

  private static final int SHOWN = 50;
  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final TermKeeping keeping;

  TermHistory(TermKeeping keeping, VocabularyKind kind, String id) {
    this.keeping = keeping;
    setId("term-history");
    add(new H2("History"));
    List<VocabularyEdit> edits = keeping.history(kind, id);
    if (edits.isEmpty()) {
      add(Sentences.said("It is as it came with the vocabulary."));
      return;
    }
    OrderedList rows = new OrderedList();
    rows.addClassName("rows");
    edits.stream().limit(SHOWN).forEach(edit -> rows.add(row(kind, id, edit)));
    add(rows);
    if (edits.size() > SHOWN) {
      add(Sentences.said("And %,d earlier changes.".formatted(edits.size() - SHOWN)));
    }
  }

  private ListItem row(VocabularyKind kind, String id, VocabularyEdit edit) {
    Span who = new Span(edit.who());
    who.addClassName("file-name");
    Paragraph head = new Paragraph(who, new Span(" " + TIME.say(edit.at())));
    ListItem row = new ListItem(head);
    row.addClassName("edit");
    if (!edit.why().isEmpty()) {
      row.add(Sentences.said(edit.why()));
    }
    edit.changes().stream()
        .filter(change -> change.vocabulary().equals(kind.key()))
        .filter(change -> change.id().equals(id) || change.after() == null)
        .forEach(change ->
            row.add(new Paragraph(what(change, id)), new FieldChanges(keeping.words(change))));
    return row;
  }

  private static String what(TermChange change, String id) {
    if (!change.id().equals(id)) {
      return change.id() + " was merged into it.";
    }
    return change.before() == null ? "Added." : change.after() == null ? "Taken away." : "Changed.";
  }
}
