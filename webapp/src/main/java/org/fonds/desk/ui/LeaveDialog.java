package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether boxes that are not saved may go. */
final class LeaveDialog extends Dialog {

  LeaveDialog(Runnable leave) {
    setHeaderTitle("Leave without saving?");
    add(new Paragraph("What you drew on this page is not saved. Readers see the page as before."));
    Button stay = new Button("Stay on this page", click -> close());
    stay.setId("stay");
    stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button go =
        new Button(
            "Leave",
            click -> {
              close();
              leave.run();
            });
    go.setId("leave");
    getFooter().add(go, stay);
  }
}
