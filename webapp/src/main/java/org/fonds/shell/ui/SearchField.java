package org.fonds.shell.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;

/**
 * The field where a researcher asks, with its button and with suggestions below it; {@code /} on
 * the keyboard leads to it.
 */
final class SearchField extends Composite<Div> {

  /** Somebody asked. */
  static final class Asked extends ComponentEvent<SearchField> {

    private final String words;

    Asked(SearchField source, boolean fromClient, String words) {
      super(source, fromClient);
      this.words = words;
    }

    /** As typed. */
    String words() {
      return words;
    }
  }

  private final TextField field = new TextField();

  SearchField() {
    field.setId("search-field");
    field.setAriaLabel("Search the archive");
    field.setPlaceholder("Search the archive");
    field.setMaxLength(10_000);
    field.getElement().setAttribute("autocomplete", "off");
    field.setSuffixComponent(new KeyHint("/"));
    field
        .getElement()
        .addEventListener("keydown", event -> ask())
        .setFilter("event.key === 'Enter' && !event.isComposing")
        .synchronizeProperty("value");
    Button button = new Button("Search", event -> ask());
    button.setId("search-button");
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getContent().addClassName("ask");
    getContent().getElement().setAttribute("role", "search");
    getContent().add(field, button, new Suggestions());
  }

  /** Shows what was asked without asking it. */
  void show(String words) {
    field.setValue(words);
  }

  Registration onAsked(ComponentEventListener<Asked> listener) {
    return addListener(Asked.class, listener);
  }

  private void ask() {
    fireEvent(new Asked(this, true, field.getValue().strip()));
  }

  /** A key as it stands on the keyboard. */
  private static final class KeyHint extends com.vaadin.flow.component.Component {
    KeyHint(String key) {
      super(new Element("kbd").setText(key).setAttribute("aria-hidden", "true"));
    }
  }
}
