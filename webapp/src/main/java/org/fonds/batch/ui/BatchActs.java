package org.fonds.batch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.clipboard.ClipboardContent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fonds.account.security.Staff;
import org.fonds.batch.BatchDesk;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.KeepingBest;
import org.fonds.batch.MakingOutcome;
import org.fonds.batch.RowFilter;
import org.fonds.research.ResearchList;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;

/** What is done with a run: taken away, cited, kept, asked again, deleted. */
final class BatchActs extends Div {

  private final BatchDesk desk;
  private final BatchSentence sentence;
  private final Span said = new Span();
  private String shown = "";

  BatchActs(BatchDesk desk, BatchSentence sentence) {
    this.desk = desk;
    this.sentence = sentence;
    said.setId("batch-said");
    said.getElement().setAttribute("role", "status");
    addClassName("list-acts");
  }

  /**
   * Shows what can be done.
   *
   * @param told whether what it found may be shown
   */
  void show(BatchSearch run, RowFilter filter, boolean told) {
    // What is open, or has the focus, stays so while rows are counted.
    String now = run.id() + run.state().word() + filter + told + (run.done() > 0);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    removeAll();
    said.removeAll();
    if (told && run.done() > 0) {
      add(called("Take away"), takenAway(run, filter));
      add(called("Research desk"), kept(run, filter));
    }
    if (told && run.state().isOver() && run.done() > 0) {
      add(called("Cite"), cited(run));
    }
    add(called("List"), itself(run));
  }

  private static Component called(String words) {
    Span called = new Span(words);
    called.addClassName("called");
    return called;
  }

  private static Component takenAway(BatchSearch run, RowFilter filter) {
    String address = "api/batch-searches/" + run.id() + "/table";
    boolean all = filter == RowFilter.ALL;
    Anchor table =
        new Anchor(
            all ? address : address + "?show=" + filter.parameter(),
            all ? "CSV of all rows" : "CSV of the rows shown: " + RowWords.filter(filter));
    table.setId("batch-table");
    table.getElement().setAttribute("download", true);
    table.setRouterIgnore(true);
    return new Div(table);
  }

  private Component kept(BatchSearch run, RowFilter filter) {
    NativeButton keep =
        link("keep-best", "Keep the best hit of each row in a new list", () -> keep(run, filter));
    return new Div(keep, said);
  }

  private void keep(BatchSearch run, RowFilter filter) {
    said.removeAll();
    switch (desk.best().keep(run.whose(), run, filter)) {
      case KeepingBest.Outcome.KeptIn(ResearchList list, int entries) ->
          said.add(
              new Span(entries == 1 ? "1 entry in " : RowWords.number(entries) + " entries in "),
              new Anchor(Links.researchList(list.id().toString()), list.name()));
      case KeepingBest.Outcome.Nothing _ -> said.setText("None of these rows has a hit.");
      case KeepingBest.Outcome.TooManyLists _ ->
          said.setText(
              "You have %d lists, which is the most; delete one first."
                  .formatted(ResearchList.MOST_LISTS));
    }
  }

  private Component cited(BatchSearch run) {
    Paragraph words = new Paragraph(sentence.of(run, desk.rows().counts(run)));
    words.setId("batch-sentence");
    Span copied = new Span();
    copied.getElement().setAttribute("role", "status");
    NativeButton copy = new NativeButton("Copy");
    copy.setId("copy-batch");
    copy.addClassName("link");
    Clipboard.onClick(copy)
        .write(
            ClipboardContent.create().text(words.getText()),
            done -> copied.setText("Copied"),
            error -> copied.setText("Select the sentence and press Ctrl+C"));
    Div acts = new Div(copy, copied);
    acts.addClassName("acts");
    return new Div(
        new NativeDetails("As a sentence for the methods section", new Div(words, acts)));
  }

  private Component itself(BatchSearch run) {
    Div itself = new Div();
    if (run.state().isOver()) {
      itself.add(link("ask-again", "Ask it again", () -> again(run)));
    }
    itself.add(link("delete-batch", "Delete it", () -> delete(run)));
    return itself;
  }

  private static NativeButton link(String id, String words, Runnable act) {
    NativeButton link = new NativeButton(words, click -> act.run());
    link.addClassName("link");
    link.setId(id);
    return link;
  }

  private void again(BatchSearch run) {
    switch (desk.searches().again(run, Staff.asks())) {
      case MakingOutcome.Refused(String reason) -> add(Sentences.fault(reason));
      case MakingOutcome.Made(BatchSearch made) -> {
        desk.runner().look();
        getUI().ifPresent(ui -> ui.navigate(Links.batch(made.id())));
      }
    }
  }

  private void delete(BatchSearch run) {
    Dialog dialog = new Dialog("Delete “%s”?".formatted(run.wish().name()));
    dialog.setWidth("440px");
    dialog.add(
        Sentences.said(
            "The list and all that it found go with it, and nobody can bring them back."));
    Button go =
        new Button(
            "Delete it",
            click -> {
              dialog.close();
              desk.runner().delete(run.whose(), run.id());
              getUI().ifPresent(ui -> ui.navigate(Links.BATCH));
            });
    go.setId("delete-for-good");
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.getFooter().add(new Button("Leave it", click -> dialog.close()), go);
    dialog.open();
  }
}
