package org.fonds.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import org.fonds.description.DescriptionField;
import org.fonds.history.FieldChange;
import org.fonds.history.WordDiff;
import org.fonds.history.ui.DiffWords;

/** A field that two people changed, each to something else, and the choice between them. */
final class ContestedField extends Div {

  /** Whose words stand in the form. */
  enum Choice {
    THEIRS,
    MINE,
    /** What is written in the form, which is neither. */
    ANOTHER
  }

  private final RadioButtonGroup<Choice> choices = new RadioButtonGroup<>();

  /**
   * @param theirs against what both began with
   * @param mine against the same
   */
  ContestedField(DescriptionField field, FieldChange theirs, FieldChange mine) {
    addClassName("contested");
    getElement().setAttribute("data-field", field.key());
    choices.setLabel(field.label());
    choices.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    choices.setItems(Choice.values());
    choices.setRenderer(
        new ComponentRenderer<>(choice ->
            switch (choice) {
              case THEIRS -> side("Theirs", theirs);
              case MINE -> side("Mine", mine);
              case ANOTHER -> new Span("Another, which I write in the form");
            }));
    add(choices);
  }

  private static Component side(String whose, FieldChange change) {
    Span name = new Span(whose + ": ");
    name.addClassName("whose");
    return new Span(name, new DiffWords(words(change)));
  }

  /** Lists are merged by their values and never contested. */
  private static WordDiff words(FieldChange change) {
    return switch (change) {
      case FieldChange.OfWords of -> of.words();
      case FieldChange.OfValues of ->
          WordDiff.between(String.join(", ", of.removed()), String.join(", ", of.added()));
    };
  }

  void onChosen(SerializableConsumer<Choice> chosen) {
    choices.addValueChangeListener(change -> chosen.accept(change.getValue()));
  }

  void chooseAnother() {
    choices.setValue(Choice.ANOTHER);
  }

  boolean isDecided() {
    return choices.getValue() != null;
  }
}
