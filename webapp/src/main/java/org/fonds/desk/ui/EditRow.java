package org.fonds.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fonds.description.Access;
import org.fonds.description.DescriptionFact;
import org.fonds.description.DescriptionField;
import org.fonds.description.Level;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.desk.BatchEdit;
import org.fonds.holding.Unit;
import org.fonds.term.ui.TermFields;

/** One change of a batch: of which field, how, and to what. */
final class EditRow extends Composite<Div> {

  /** What is done with the values of a list. */
  enum Act {
    ADD("add"),
    REMOVE("remove");

    private final String word;

    Act(String word) {
      this.word = word;
    }
  }

  private static final List<DescriptionField> FIELDS =
      DescriptionField.all().stream().filter(EditRow::isForMany).toList();

  private final Vocabularies vocabularies;
  private final UnitChoices units;
  private final ComboBox<DescriptionField> field = new ComboBox<>("Field");
  private final Select<Act> act = new Select<>();
  private final Div value = new Div();
  private Supplier<Optional<BatchEdit>> edit = Optional::empty;

  /**
   * @param removed runs when the person takes the row away
   */
  EditRow(Vocabularies vocabularies, UnitChoices units, SerializableRunnable removed) {
    this.vocabularies = vocabularies;
    this.units = units;
    field.addClassName("edit-field");
    field.setItems(FIELDS);
    field.setItemLabelGenerator(DescriptionField::label);
    field.addValueChangeListener(change -> choose(change.getValue()));
    act.setLabel("What to do");
    act.setItems(Act.values());
    act.setItemLabelGenerator(each -> each.word);
    act.setValue(Act.ADD);
    act.setVisible(false);
    value.addClassName("edit-value");
    Button remove = new Button("Remove", click -> removed.run());
    remove.addClassName("btn");
    remove.setAriaLabel("Remove this change");
    getContent().addClassName("edit-row");
    getContent().add(field, act, value, remove);
  }

  /** Titles, dates and codes are each document's own. */
  private static boolean isForMany(DescriptionField field) {
    return switch (field) {
      case TextElement _ -> true;
      case DescriptionFact fact ->
          switch (fact) {
            case TITLE, DATE, REFERENCE_CODE, DEMONSTRATION, DESCRIBED -> false;
            case TYPE,
                LEVEL,
                PARENT,
                COUNTRIES,
                ORGANISATIONS,
                EVENTS,
                PLACES,
                PERSONS,
                CREATORS,
                LANGUAGES,
                HOLDING_INSTITUTION,
                ACCESS ->
                true;
          };
    };
  }

  private void choose(DescriptionField chosen) {
    value.removeAll();
    act.setVisible(chosen != null && chosen.isList());
    edit = Optional::empty;
    switch (chosen) {
      case null -> {}
      case TextElement element -> text(element);
      case DescriptionFact fact -> fact(fact);
    }
  }

  private void text(TextElement element) {
    TextArea text = new TextArea("Becomes");
    text.setHelperText("Left empty, it says nothing there any more");
    put(text, () -> Optional.of(new BatchEdit.Text(element, text.getValue())));
  }

  private void fact(DescriptionFact fact) {
    switch (fact) {
      case TYPE -> {
        ComboBox<Term> type = TermFields.one("Becomes", vocabularies.types(), null);
        put(
            type,
            () ->
                type.isInvalid()
                    ? Optional.empty()
                    : Optional.of(
                        new BatchEdit.OfType(type.getOptionalValue().map(Term::id).orElse(null))));
      }
      case LEVEL -> {
        Select<Level> level = new Select<>();
        level.setLabel("Becomes");
        level.setItems(Level.values());
        level.setItemLabelGenerator(Level::word);
        put(level, () -> level.getOptionalValue().map(BatchEdit.AtLevel::new));
      }
      case PARENT -> {
        ComboBox<Unit> parent = units.field("Becomes part of");
        put(
            parent,
            () ->
                Optional.of(
                    new BatchEdit.Within(parent.getOptionalValue().map(Unit::id).orElse(null))));
      }
      case HOLDING_INSTITUTION -> {
        TextField name = new TextField("Becomes");
        put(
            name,
            () ->
                Optional.of(new BatchEdit.HeldBy(name.isEmpty() ? null : name.getValue().strip())));
      }
      case ACCESS -> {
        AccessFields access = new AccessFields(Access.OPEN);
        put(
            access,
            () ->
                access.isRight()
                    ? Optional.of(new BatchEdit.Seen(access.access()))
                    : Optional.empty());
      }
      case COUNTRIES -> terms(fact, vocabularies.countries());
      case ORGANISATIONS -> terms(fact, vocabularies.organisations());
      case EVENTS -> terms(fact, vocabularies.events());
      case PLACES, PERSONS, CREATORS -> names(fact, TermFields.names("Values", List.of()));
      case LANGUAGES -> names(fact, TermFields.languages("Values"));
      case TITLE, DATE, REFERENCE_CODE, DEMONSTRATION, DESCRIBED -> {}
    }
  }

  private void terms(DescriptionFact list, Vocabulary vocabulary) {
    MultiSelectComboBox<Term> terms = TermFields.several("Values", vocabulary, List.of());
    put(
        terms,
        () ->
            terms.isInvalid() ? Optional.empty() : values(list, TermFields.ids(terms.getValue())));
  }

  private void names(DescriptionFact list, MultiSelectComboBox<String> names) {
    put(names, () -> values(list, names.getValue()));
  }

  private Optional<BatchEdit> values(DescriptionFact list, Collection<String> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (act.getValue()) {
          case ADD -> new BatchEdit.Add(list, List.copyOf(values));
          case REMOVE -> new BatchEdit.Remove(list, List.copyOf(values));
        });
  }

  private void put(Component shown, Supplier<Optional<BatchEdit>> made) {
    value.add(shown);
    edit = made;
  }

  /** Whether a field was chosen. */
  boolean isBegun() {
    return !field.isEmpty();
  }

  /** The change; empty if it is not said yet, or not rightly. */
  Optional<BatchEdit> edit() {
    return edit.get();
  }
}
