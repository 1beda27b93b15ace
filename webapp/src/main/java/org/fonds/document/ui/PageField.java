package org.fonds.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.OptionalInt;
import org.fonds.document.ArchivedDocument;

/** Where a reader writes which page to open: its number in the file, or what it is called. */
final class PageField extends Composite<TextField> {

  private static final int LONGEST = 60;

  /**
   * @param open receives the number of the page, counted from 1
   */
  PageField(ArchivedDocument document, SerializableConsumer<Integer> open) {
    TextField field = getContent();
    field.setId("page-field");
    field.addClassName("page-field");
    boolean labelled = !document.pageNames().areNone();
    field.setAriaLabel(labelled ? "Go to page or label" : "Go to page");
    field.setPlaceholder(labelled ? "Page or label" : "Go to page");
    field.setMaxLength(LONGEST);
    field.getElement().setAttribute("autocomplete", "off");
    field.addValueChangeListener(change -> {
      String typed = change.getValue().strip();
      OptionalInt page = document.pageCalled(typed);
      field.setErrorMessage(
          "There is no page “%s” here; there are %,d pages.".formatted(typed, document.lastPage()));
      field.setInvalid(!typed.isEmpty() && page.isEmpty());
      if (change.isFromClient() && page.isPresent()) {
        open.accept(page.getAsInt());
      }
    });
  }
}
