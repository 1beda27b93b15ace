package org.fonds.term.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import org.fonds.account.security.Actors;
import org.fonds.description.DescriptionFault;
import org.fonds.history.ui.FieldChanges;
import org.fonds.shell.ui.Sentences;
import org.fonds.term.TermKeeping;
import org.fonds.term.VocabularyKind;
import org.fonds.vocabulary.EditOutcome;
import org.fonds.vocabulary.TermPlan;
import org.springframework.stereotype.Component;

/** Makes the place where a table of terms is imported: first it is shown what it would change. */
@Component
final class TermImports {

  private static final int LARGEST = 20_000_000;
  private static final int SHOWN = 100;

  private final TermKeeping keeping;

  TermImports(TermKeeping keeping) {
    this.keeping = keeping;
  }

  /**
   * @param done is run when terms were taken over
   */
  Div panel(VocabularyKind kind, SerializableRunnable done) {
    Div outcome = new Div();
    outcome.setId("terms-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
    Upload upload =
        new Upload(
            UploadHandler.inMemory((metadata, bytes) ->
                show(outcome, keeping.plan(kind, metadata.fileName(), bytes), done)));
    upload.setId("terms-file");
    upload.setAcceptedFileExtensions(".csv");
    upload.setMaxFileSize(LARGEST);
    upload.addFileRejectedListener(refused -> {
      outcome.removeAll();
      outcome.add(Sentences.fault(refused.getErrorMessage()));
    });
    return new Div(
        new H2("Import a table"),
        Sentences.said(
            "A table with the columns of the export. Terms that are not in it stay as they are, and"
                + " so does what it has no column for. First you see what it would change."),
        upload,
        outcome);
  }

  private void show(Div outcome, TermPlan plan, SerializableRunnable done) {
    outcome.removeAll();
    plan.notes().forEach(note -> outcome.add(Sentences.said(note)));
    switch (plan) {
      case TermPlan.Faulty faulty -> {
        outcome.add(
            Sentences.fault(
                faulty.faults().size() == 1
                    ? "One problem; nothing was imported."
                    : "%,d problems; nothing was imported.".formatted(faulty.faults().size())));
        UnorderedList list = new UnorderedList();
        faulty.faults().stream()
            .limit(SHOWN)
            .map(DescriptionFault::sentence)
            .forEach(sentence -> list.add(new ListItem(sentence)));
        outcome.add(list);
      }
      case TermPlan.Ready ready -> show(outcome, ready, done);
    }
  }

  private void show(Div outcome, TermPlan.Ready ready, SerializableRunnable done) {
    Paragraph counts =
        new Paragraph(
            "New or changed: %,d; as they are: %,d."
                .formatted(ready.changes().size(), ready.unchanged()));
    counts.setId("terms-counts");
    outcome.add(counts);
    if (ready.changes().isEmpty()) {
      return;
    }
    OrderedList list = new OrderedList();
    list.addClassName("batch");
    ready.changes().stream()
        .limit(SHOWN)
        .forEach(change ->
            list.add(
                new ListItem(new Paragraph(change.id()), new FieldChanges(keeping.words(change)))));
    outcome.add(list);
    if (ready.changes().size() > SHOWN) {
      outcome.add(Sentences.said("And %,d more.".formatted(ready.changes().size() - SHOWN)));
    }
    Button take = new Button("Import all of it", click -> take(outcome, ready, done));
    take.setId("import-terms");
    take.setDisableOnClick(true);
    take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    outcome.add(take);
  }

  private void take(Div outcome, TermPlan.Ready ready, SerializableRunnable done) {
    EditOutcome saved = keeping.take(ready, Actors.current());
    outcome.removeAll();
    switch (saved) {
      case EditOutcome.Saved _ -> {
        Paragraph all = Sentences.said("Imported: %,d.".formatted(ready.changes().size()));
        all.setId("terms-imported");
        outcome.add(all);
        done.run();
      }
      case EditOutcome.Unchanged _ ->
          outcome.add(Sentences.said("Nothing is otherwise than before."));
      case EditOutcome.Outdated _ ->
          outcome.add(
              Sentences.fault(
                  "Nothing was imported: somebody has changed one of the terms meanwhile. Bring the"
                      + " file again."));
      case EditOutcome.Faulty(var faults) ->
          faults.forEach(fault -> outcome.add(Sentences.fault(fault)));
    }
  }
}
