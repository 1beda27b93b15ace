package org.fonds.document.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;

/** The field where a reader seeks words within one document. */
final class FindField extends Composite<TextField> {

  private static final int LONGEST = 4_000;

  /** Somebody asked, by Enter or by emptying the field. */
  static final class Asked extends ComponentEvent<FindField> {

    private final String words;
    private final boolean backwards;

    Asked(FindField source, String words, boolean backwards) {
      super(source, true);
      this.words = words;
      this.backwards = backwards;
    }

    /** As typed, without spaces around it; empty for none. */
    String words() {
      return words;
    }

    /** Whether the hit before is meant and not the next, where the words stand already. */
    boolean isBackwards() {
      return backwards;
    }
  }

  FindField() {
    TextField field = getContent();
    field.setId("find-field");
    field.addClassName("find-inside");
    field.setAriaLabel("Search in this document");
    field.setPlaceholder("Search in this document");
    field.setMaxLength(LONGEST);
    field.setClearButtonVisible(true);
    field.getElement().setAttribute("autocomplete", "off");
    listen("event.key === 'Enter' && !event.shiftKey && !event.isComposing", false);
    listen("event.key === 'Enter' && event.shiftKey && !event.isComposing", true);
    field.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue().isEmpty()) {
        fireEvent(new Asked(this, "", false));
      }
    });
  }

  private void listen(String key, boolean backwards) {
    getContent()
        .getElement()
        .addEventListener(
            "keydown",
            event -> fireEvent(new Asked(this, getContent().getValue().strip(), backwards)))
        .setFilter(key)
        .synchronizeProperty("value");
  }

  /** Shows what is sought without asking it. */
  void show(String words) {
    getContent().setValue(words);
  }

  Registration onAsked(ComponentEventListener<Asked> listener) {
    return addListener(Asked.class, listener);
  }
}
