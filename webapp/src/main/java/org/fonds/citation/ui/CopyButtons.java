package org.fonds.citation.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.clipboard.ClipboardContent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.fonds.citation.FormattedCitation;

/** Copies a citation, with its emphasis or without, and says that it did. */
final class CopyButtons extends Span {

  /** Where a page is not served over HTTPS, browsers copy only what is selected. */
  private static final String SELECT_AND_COPY =
      """
      const selection = window.getSelection();
      selection.selectAllChildren(this);
      return document.execCommand('copy');
      """;

  private final Html shown;
  private final Span copied = new Span();
  private final NativeButton rich;

  /**
   * @param shown the citation on the page, to be selected where the browser copies nothing else
   */
  CopyButtons(FormattedCitation citation, Html shown) {
    this.shown = shown;
    copied.getElement().setAttribute("role", "status");
    rich =
        button(
            "Copy",
            "Copy the citation",
            ClipboardContent.create().text(citation.plain()).html(citation.html()));
    NativeButton plain =
        button(
            "Copy as plain text",
            "Copy the citation as plain text",
            ClipboardContent.create().text(citation.plain()));
    add(rich, plain, copied);
    addClassName("cite-copy");
  }

  /** What takes the citation with one more key. */
  Focusable<?> first() {
    return rich;
  }

  private NativeButton button(String words, String label, ClipboardContent content) {
    NativeButton button = new NativeButton(words);
    button.addClassName("link");
    button.setAriaLabel(label);
    Clipboard.onClick(button)
        .write(content, text -> copied.setText("Copied"), error -> selectAndCopy());
    return button;
  }

  private void selectAndCopy() {
    shown
        .getElement()
        .executeJs(SELECT_AND_COPY)
        .then(
            Boolean.class,
            done -> copied.setText(done ? "Copied" : "Selected: press Ctrl+C"),
            failure -> copied.setText("Select the citation and press Ctrl+C"));
  }
}
