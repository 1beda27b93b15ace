package org.fonds.citation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A citation to copy, over the page; one key copies it, Escape closes. */
final class CiteDialog extends Dialog {

  /** Offers a citation. */
  CiteDialog(CitationPanel panel) {
    this(panel.title());
    add(panel);
    addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        panel.focusOnCopy();
      }
    });
  }

  /** Says that there is nothing to cite any more. */
  CiteDialog() {
    this("Cite");
    add(
        new Paragraph(
            "The document is not there any more; search again to see what the archive has now."));
  }

  private CiteDialog(String title) {
    setHeaderTitle(title);
    addClassName("cite-dialog");
    setWidth("680px");
    Button close = new Button("Close", click -> close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    getFooter().add(close);
  }
}
