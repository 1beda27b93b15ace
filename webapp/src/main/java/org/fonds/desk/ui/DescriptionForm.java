package org.fonds.desk.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.description.Description;
import org.fonds.description.ReferenceCode;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.document.ArchivedDocument;
import org.fonds.history.DescriptionField;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document, to be written and corrected. What it does not show (level,
 * publication note, whether it is a demonstration) stays as it is.
 */
final class DescriptionForm extends Div {

  private final Description before;
  private final TextField title = new TextField("Title");
  private final ComboBox<Term> type;
  private final DateFields date;
  private final MultiSelectComboBox<Term> countries;
  private final MultiSelectComboBox<Term> organisations;
  private final AnachronismFlags flags = new AnachronismFlags();
  private final MultiSelectComboBox<Term> events;
  private final MultiSelectComboBox<String> places;
  private final MultiSelectComboBox<String> persons;
  private final MultiSelectComboBox<String> creators;
  private final MultiSelectComboBox<String> languages = TermFields.languages("Languages");
  private final TextField holdingInstitution = new TextField("Holding institution");
  private final TextField referenceCode = new TextField("Reference code");
  private final TextArea scopeAndContent = new TextArea("Scope and content");
  private final TextField rights = new TextField("Rights");
  private final AccessFields access;

  DescriptionForm(ArchivedDocument document, Vocabularies vocabularies) {
    before = document.description();
    type = TermFields.one("Type", vocabularies.types(), document.type());
    date = new DateFields(before.date());
    countries = TermFields.several("Countries", vocabularies.countries(), document.countries());
    organisations =
        TermFields.several(
            "Perpetrator organisations", vocabularies.organisations(), document.organisations());
    events = TermFields.several("Events", vocabularies.events(), document.events());
    places = TermFields.names("Places", before.places());
    persons = TermFields.names("Persons", before.persons());
    creators = TermFields.names("Creators", before.creators());
    access = new AccessFields(before.access());
    addClassName("description-form");
    name();
    explain();
    show(document);
    flag();
    date.onChange(this::flag);
    organisations.addValueChangeListener(change -> flag());
    Div kind = new Div(type, languages);
    kind.addClassName("columns");
    Div place = new Div(holdingInstitution, referenceCode);
    place.addClassName("columns");
    add(title, kind, date, countries, organisations, flags);
    add(events, places, persons, creators);
    add(place, scopeAndContent, rights, access);
  }

  private void name() {
    title.setId("title");
    type.setId("type");
    countries.setId("countries");
    organisations.setId("organisations");
    events.setId("events");
    places.setId("places");
    persons.setId("persons");
    creators.setId("creators");
    languages.setId("languages");
    holdingInstitution.setId("holding-institution");
    referenceCode.setId("reference-code");
    scopeAndContent.setId("scope-and-content");
    rights.setId("rights");
  }

  private void explain() {
    title.setRequiredIndicatorVisible(true);
    title.setErrorMessage("A document has a title; write what the source is, of whom and of when.");
    countries.setHelperText("Today's countries, and the state of the time");
    holdingInstitution.setHelperText("Who keeps the original");
    referenceCode.setHelperText("As written there, such as ф. 1, оп. 2, д. 4, л. 1–4");
    creators.setHelperText(
        "Who wrote or issued it; what a file says of itself may be a scanner's name. One name after"
            + " the other, each with Enter.");
    scopeAndContent.setHelperText("What the source says, in a few sentences");
    scopeAndContent.setMinRows(3);
    rights.setHelperText("Who may use it, and how");
  }

  private void show(ArchivedDocument document) {
    title.setValue(before.title());
    type.setValue(document.type());
    countries.setValue(new LinkedHashSet<>(document.countries()));
    organisations.setValue(new LinkedHashSet<>(document.organisations()));
    events.setValue(new LinkedHashSet<>(document.events()));
    places.setValue(new LinkedHashSet<>(before.places()));
    persons.setValue(new LinkedHashSet<>(before.persons()));
    creators.setValue(new LinkedHashSet<>(before.creators()));
    languages.setValue(new LinkedHashSet<>(before.languages()));
    put(holdingInstitution, before.holdingInstitution());
    put(referenceCode, before.referenceCode() == null ? null : before.referenceCode().text());
    put(scopeAndContent, before.scopeAndContent());
    put(rights, before.rights());
  }

  /** Shows a text, the type or the date as another description has it; lists stay as they are. */
  void take(DescriptionField field, ArchivedDocument from) {
    Description said = from.description();
    switch (field) {
      case TITLE -> title.setValue(said.title());
      case TYPE -> type.setValue(from.type());
      case DATE -> date.show(said.date());
      case HOLDING_INSTITUTION -> put(holdingInstitution, said.holdingInstitution());
      case REFERENCE_CODE ->
          put(referenceCode, said.referenceCode() == null ? null : said.referenceCode().text());
      case SCOPE_AND_CONTENT -> put(scopeAndContent, said.scopeAndContent());
      case RIGHTS -> put(rights, said.rights());
      case ACCESS -> access.show(said.access());
      case COUNTRIES, ORGANISATIONS, EVENTS, PLACES, PERSONS, CREATORS, LANGUAGES -> {}
      case LEVEL, PUBLICATION_NOTE, DEMONSTRATION, DESCRIBED -> {}
    }
  }

  /** Runs something when the person writes in the field of a text, the type or the date. */
  void onWritten(DescriptionField field, SerializableRunnable written) {
    switch (field) {
      case TITLE -> onWritten(title, written);
      case TYPE -> onWritten(type, written);
      case DATE -> date.onWritten(written);
      case HOLDING_INSTITUTION -> onWritten(holdingInstitution, written);
      case REFERENCE_CODE -> onWritten(referenceCode, written);
      case SCOPE_AND_CONTENT -> onWritten(scopeAndContent, written);
      case RIGHTS -> onWritten(rights, written);
      case ACCESS -> access.onWritten(written);
      case COUNTRIES, ORGANISATIONS, EVENTS, PLACES, PERSONS, CREATORS, LANGUAGES -> {}
      case LEVEL, PUBLICATION_NOTE, DEMONSTRATION, DESCRIBED -> {}
    }
  }

  static void onWritten(HasValue<?, ?> field, SerializableRunnable written) {
    field.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        written.run();
      }
    });
  }

  private void flag() {
    flags.show(organisations.getValue(), date.date());
  }

  private static void put(AbstractField<?, String> field, @Nullable String value) {
    field.setValue(value == null ? "" : value);
  }

  /** What the form says now; empty if something is wrong, which is marked then. */
  Optional<Description> description() {
    boolean titled = !title.getValue().isBlank();
    title.setInvalid(!titled);
    boolean dated = date.isRight();
    if (!titled) {
      title.focus();
    } else if (!dated) {
      date.focus();
    } else if (!access.isRight()) {
      access.focus();
    }
    // What was typed and means no term of the list is not dropped without a word.
    boolean clear =
        Stream.<HasValidationProperties>of(type, countries, organisations, events)
            .noneMatch(HasValidationProperties::isInvalid);
    return titled && dated && access.isRight() && clear ? Optional.of(written()) : Optional.empty();
  }

  private Description written() {
    return new Description(
        title.getValue().strip(),
        type.getOptionalValue().map(Term::id).orElse(null),
        before.level(),
        date.date().orElse(null),
        ids(countries.getValue()),
        List.copyOf(places.getValue()),
        ids(organisations.getValue()),
        ids(events.getValue()),
        List.copyOf(persons.getValue()),
        List.copyOf(creators.getValue()),
        text(holdingInstitution),
        Optional.ofNullable(text(referenceCode)).map(ReferenceCode::new).orElse(null),
        List.copyOf(languages.getValue()),
        text(scopeAndContent),
        before.publicationNote(),
        text(rights),
        access.access(),
        before.demonstration(),
        true);
  }

  private static List<String> ids(Collection<Term> terms) {
    return terms.stream().map(Term::id).toList();
  }

  private static @Nullable String text(AbstractField<?, String> field) {
    String text = field.getValue().strip();
    return text.isEmpty() ? null : text;
  }
}
