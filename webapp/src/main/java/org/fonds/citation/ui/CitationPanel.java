package org.fonds.citation.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.clipboard.ClipboardContent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.fonds.citation.Bibliography;
import org.fonds.citation.ChicagoNote;

/**
 * How to cite a document or a page of it: the Chicago note with a button that copies it, and links
 * to the files for reference managers.
 */
public final class CitationPanel extends Section {

  /** Where a page is not served over HTTPS, browsers copy only what is selected. */
  private static final String SELECT_AND_COPY =
      """
      const selection = window.getSelection();
      selection.selectAllChildren(this);
      return document.execCommand('copy');
      """;

  private final Html words;
  private final Span copied = new Span();

  /** Cites what the bibliography cites; the note must be made from the same. */
  public CitationPanel(Bibliography cited, ChicagoNote note) {
    setAriaLabel(title(cited));
    words = new Html("<p>" + note.html() + "</p>");
    words.getElement().setAttribute("lang", "en");
    Div box = new Div(new Header(new Span(title(cited)), copying(note)), words);
    box.addClassName("cite");
    FormatLinks links =
        new FormatLinks(
            "Files for reference managers",
            FormatLinks.FOR_PROGRAMS,
            format -> CitationAddress.of(cited, format));
    add(box, links);
  }

  private static String title(Bibliography cited) {
    return cited.page() == null
        ? "Cite this document · Chicago note"
        : "Cite this page · Chicago note";
  }

  private Span copying(ChicagoNote note) {
    copied.getElement().setAttribute("role", "status");
    NativeButton button = new NativeButton("Copy");
    button.addClassName("link");
    button.setAriaLabel("Copy the note");
    ClipboardContent content = ClipboardContent.create().text(note.plain()).html(note.html());
    Clipboard.onClick(button)
        .write(content, text -> copied.setText("Copied"), error -> selectAndCopy());
    return new Span(copied, button);
  }

  private void selectAndCopy() {
    words
        .getElement()
        .executeJs(SELECT_AND_COPY)
        .then(
            Boolean.class,
            done -> copied.setText(done ? "Copied" : "Selected: press Ctrl+C"),
            failure -> copied.setText("Select the note and press Ctrl+C"));
  }
}
