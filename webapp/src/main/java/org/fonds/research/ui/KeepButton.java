package org.fonds.research.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.fonds.research.Entry;
import org.fonds.research.KeepingOutcome;
import org.fonds.research.Kept;
import org.fonds.research.Note;
import org.fonds.research.ResearchList;
import org.fonds.shell.ui.Links;

/** Keeps something with one click, says where, and lets another list be chosen. */
final class KeepButton extends Composite<Span> {

  private final KeepButtons.Desk desk;
  private final Kept kept;
  private final NativeButton button;
  private final Span said = new Span();

  KeepButton(KeepButtons.Desk desk, Kept kept, String label, String what) {
    this.desk = desk;
    this.kept = kept;
    this.button = new NativeButton(label, click -> keep());
    button.addClassNames("link", "keep");
    button.setAriaLabel(label + ": " + what);
    said.addClassName("kept-in");
    said.getElement().setAttribute("role", "status");
    getContent().addClassName("keeping");
    getContent().add(button, said);
  }

  private void keep() {
    show(desk.keeping().keep(desk.whose(), kept));
  }

  private void show(KeepingOutcome outcome) {
    said.removeAll();
    switch (outcome) {
      case KeepingOutcome.Added(ResearchList list, Entry entry) -> say("kept in ", list, entry);
      case KeepingOutcome.AlreadyThere(ResearchList list, Entry entry) ->
          say("already in ", list, entry);
      case KeepingOutcome.Full(ResearchList list) -> {
        said.add(new Span("“%s” is full. ".formatted(list.name())));
        said.add(other(() -> choose(list.name(), to -> show(keep(to)))));
      }
      case KeepingOutcome.Missing _ -> said.setText("It is not there any more.");
    }
  }

  private KeepingOutcome keep(ResearchList to) {
    return desk.keeping().keep(desk.whose(), to.id(), kept, Note.NONE);
  }

  private void say(String how, ResearchList list, Entry entry) {
    button.setVisible(false);
    Anchor where = new Anchor(Links.researchList(list.id().toString()), list.name());
    said.add(
        new Span(
            (kept.firstPage() == 0 ? "Document " : "p. %d ".formatted(kept.firstPage())) + how),
        where,
        other(() ->
            choose(
                list.name(),
                to -> show(desk.keeping().move(desk.whose(), list.id(), entry, to.id())))));
  }

  private static NativeButton other(Runnable choose) {
    NativeButton other = new NativeButton("Another list", click -> choose.run());
    other.addClassNames("link", "another-list");
    return other;
  }

  private void choose(String now, ListChoice.Chosen chosen) {
    new ListChoice(desk, now, chosen).open();
  }
}
