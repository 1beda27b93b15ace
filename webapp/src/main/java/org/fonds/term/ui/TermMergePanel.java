package org.fonds.term.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.fonds.account.security.Actors;
import org.fonds.description.Term;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;
import org.fonds.term.TermKeeping;
import org.fonds.term.VocabularyKind;
import org.fonds.vocabulary.EditOutcome;

/** Where a term is merged into another, or taken away where nothing names it. */
final class TermMergePanel extends Div {

  private final TermKeeping keeping;
  private final VocabularyKind kind;
  private final Term term;
  private final ComboBox<Term> into;
  private final TextField why = new TextField("Why (for the history)");
  private final Div outcome = new Div();

  TermMergePanel(TermKeeping keeping, VocabularyKind kind, Term term) {
    this.keeping = keeping;
    this.kind = kind;
    this.term = term;
    into = TermFields.one("Merge into", kind.in(keeping.vocabularies().now()), null);
    into.setId("merge-into");
    into.addValueChangeListener(change -> outcome.removeAll());
    why.setId("merge-why");
    why.setMaxLength(300);
    Button merge = new Button("Merge…", click -> ask());
    merge.setId("merge-term");
    merge.addClassName("btn");
    Button away = new Button("Take this term away", click -> takeAway());
    away.setId("remove-term");
    away.addClassName("btn");
    Div acts = new Div(merge, away);
    acts.addClassName("acts");
    outcome.setId("merge-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
    addClassName("description-form");
    add(new H2("The same as another term?"), into, why, acts, outcome);
  }

  /** First it is said what it means. */
  private void ask() {
    outcome.removeAll();
    Term target = into.getValue();
    if (target == null || target.id().equals(term.id())) {
      outcome.add(Sentences.fault("Choose another term, into which this one is merged."));
      return;
    }
    long count = used();
    Paragraph meaning =
        new Paragraph(
            ("“%s” will be called all that “%s” is called. %s The id %s leads to %s from then on."
                    + " It cannot be taken back by a click.")
                .formatted(
                    target.name("en"),
                    term.name("en"),
                    count == 0
                        ? "No document names it."
                        : count == 1
                            ? "The document that names it follows."
                            : "The %,d documents that name it follow.".formatted(count),
                    term.id(),
                    target.id()));
    Button sure = new Button("Merge them", click -> merge(target));
    sure.setId("merge-sure");
    sure.setDisableOnClick(true);
    outcome.add(meaning, sure);
    sure.focus();
  }

  private long used() {
    return keeping
        .use()
        .counts(kind, kind.in(keeping.vocabularies().now()))
        .map(all -> all.getOrDefault(term.id(), 0L))
        .orElse(0L);
  }

  private void merge(Term target) {
    tell(
        keeping.merge(kind, term, target, Actors.current(), why.getValue()),
        Links.term(kind.key(), target.id()));
  }

  private void takeAway() {
    outcome.removeAll();
    if (used() > 0) {
      outcome.add(
          Sentences.fault(
              "Documents name this term; merge it into another, or describe them otherwise first."));
      return;
    }
    tell(
        keeping.remove(kind, term, Actors.current(), why.getValue()), Links.vocabulary(kind.key()));
  }

  private void tell(EditOutcome done, String onward) {
    outcome.removeAll();
    switch (done) {
      case EditOutcome.Saved _, EditOutcome.Unchanged _ ->
          getUI().ifPresent(ui -> ui.navigate(onward));
      case EditOutcome.Outdated _ ->
          outcome.add(
              Sentences.fault(
                  "Somebody else has changed this term since you opened it; reload the page."));
      case EditOutcome.Faulty(var faults) ->
          faults.forEach(fault -> outcome.add(Sentences.fault(fault)));
    }
  }
}
