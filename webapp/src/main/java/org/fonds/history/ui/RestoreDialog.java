package org.fonds.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fonds.desk.RestorePreview;
import org.fonds.history.Comparison;

/** Shows what restoring a version will change, and asks why. */
final class RestoreDialog extends Dialog {

  private final TextField why = new TextField("Why");

  /**
   * @param restore is given the sentence of the person, which may be empty
   */
  RestoreDialog(RestorePreview.Ready ready, Consumer<String> restore) {
    setHeaderTitle("Restore version " + ready.version());
    addClassName("restore-dialog");
    setWidth("640px");
    Button cancel = new Button("Cancel", click -> close());
    getFooter().add(cancel);
    Comparison.Compared change = ready.change();
    if (change.description().isEmpty()) {
      add(new Paragraph("The description is the same as now; there is nothing to restore."));
    } else {
      add(
          new Paragraph("The description will change like this, as a new version:"),
          new FieldChanges(change.description()));
    }
    if (!change.text().isEmpty() || !change.file().isEmpty()) {
      Paragraph note =
          new Paragraph(
              "The text, or what is known of the file, has changed since that version too. That"
                  + " stays as it is now: only the description is restored.");
      note.addClassName("notice");
      add(note);
    }
    if (!change.description().isEmpty()) {
      ask(ready, restore);
    }
  }

  private void ask(RestorePreview.Ready ready, Consumer<String> restore) {
    why.setId("restore-why");
    why.setWidthFull();
    why.setHelperText(
        "Stands in the history behind “restored version %d”; may be left empty"
            .formatted(ready.version()));
    add(why);
    Button confirm =
        new Button(
            "Restore",
            click -> {
              close();
              restore.accept(why.getValue());
            });
    confirm.setId("restore-confirm");
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(confirm);
  }
}
