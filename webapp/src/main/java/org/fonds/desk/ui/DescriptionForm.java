package org.fonds.desk.ui;

import static org.fonds.description.TextElement.HOLDING_PLACE;
import static org.fonds.description.TextElement.RIGHTS;
import static org.fonds.description.TextElement.SCOPE_AND_CONTENT;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.Access;
import org.fonds.description.CreatorReader;
import org.fonds.description.Description;
import org.fonds.description.DescriptionFact;
import org.fonds.description.DescriptionField;
import org.fonds.description.ReferenceCode;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.document.ArchivedDocument;
import org.fonds.finding.Finding;
import org.fonds.shell.ui.FieldFault;
import org.fonds.term.ui.TermFields;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document, to be written and corrected: short at first, every element of ISAD(G)
 * on demand. That a document is a demonstration stays as it is.
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
  private final CreatorFields creators;
  private final MultiSelectComboBox<String> languages = TermFields.languages("Languages");
  private final TextField holdingInstitution = new TextField("Holding institution");
  private final TextField referenceCode = new TextField("Reference code");
  private final TextElementFields texts;
  private final LevelFields place;
  private final AccessFields access;

  /**
   * @param units of which the document can be a part
   */
  DescriptionForm(ArchivedDocument document, Vocabularies vocabularies, UnitChoices units) {
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
    creators = new CreatorFields(before.creators(), new CreatorReader(vocabularies));
    access = new AccessFields(before.access());
    texts = new TextElementFields(before.texts());
    place = new LevelFields(before, units);
    addClassName("description-form");
    name();
    explain();
    show(document);
    flag();
    date.onChange(this::flag);
    organisations.addValueChangeListener(change -> flag());
    Div kind = new Div(type, languages);
    kind.addClassName("columns");
    Div shelf = new Div(holdingInstitution, texts.field(HOLDING_PLACE));
    shelf.addClassName("columns");
    add(title, kind, date, countries, organisations, flags);
    add(events, places, persons, creators);
    add(shelf, referenceCode, texts.field(SCOPE_AND_CONTENT), texts.field(RIGHTS), access);
    add(new MoreElements(before, place, texts));
  }

  private void name() {
    title.setId("title");
    type.setId("type");
    countries.setId("countries");
    organisations.setId("organisations");
    events.setId("events");
    places.setId("places");
    persons.setId("persons");
    languages.setId("languages");
    holdingInstitution.setId("holding-institution");
    referenceCode.setId("reference-code");
  }

  private void explain() {
    title.setRequiredIndicatorVisible(true);
    FieldFault.onlyWhenJudged(title);
    countries.setHelperText("Today's countries, and the state of the time");
    holdingInstitution.setHelperText("Who keeps the original");
    referenceCode.setHelperText("As written there, such as ф. 1, оп. 2, д. 4, л. 1–4");
  }

  private void show(ArchivedDocument document) {
    title.setValue(before.title());
    type.setValue(document.type());
    countries.setValue(new LinkedHashSet<>(document.countries()));
    organisations.setValue(new LinkedHashSet<>(document.organisations()));
    events.setValue(new LinkedHashSet<>(document.events()));
    places.setValue(new LinkedHashSet<>(before.places()));
    persons.setValue(new LinkedHashSet<>(before.persons()));
    languages.setValue(new LinkedHashSet<>(before.languages()));
    put(holdingInstitution, before.holdingInstitution());
    put(referenceCode, before.referenceCode() == null ? null : before.referenceCode().text());
  }

  /** Adds what the text suggests to what is said; a date takes the place of the one before. */
  void add(DescriptionFact fact, Finding finding) {
    switch (finding) {
      case Finding.OfTerm(DescriptionFact list, Term term, _) -> add(list, term);
      case Finding.OfDate(UncertainDate day, _) -> date.show(day);
      case Finding.OfName(Term name, _) -> add(fact, name.name("en"));
    }
  }

  private void add(DescriptionFact list, Term term) {
    switch (list) {
      case COUNTRIES -> countries.select(term);
      case ORGANISATIONS -> organisations.select(term);
      case EVENTS -> events.select(term);
      case TITLE,
          TYPE,
          LEVEL,
          PARENT,
          DATE,
          PLACES,
          PERSONS,
          CREATORS,
          LANGUAGES,
          HOLDING_INSTITUTION,
          REFERENCE_CODE,
          ACCESS,
          DEMONSTRATION,
          DESCRIBED -> {}
    }
  }

  private void add(DescriptionFact list, String name) {
    MultiSelectComboBox<String> field = list == DescriptionFact.PERSONS ? persons : places;
    Set<String> names = new LinkedHashSet<>(field.getValue());
    names.add(name);
    TermFields.show(field, names);
  }

  /** Shows a field as another description has it; lists stay as they are. */
  void take(DescriptionField field, ArchivedDocument from) {
    Description said = from.description();
    switch (field) {
      case TextElement text -> texts.show(text, said.text(text).orElse(null));
      case DescriptionFact fact -> take(fact, from);
    }
  }

  private void take(DescriptionFact fact, ArchivedDocument from) {
    Description said = from.description();
    switch (fact) {
      case TITLE -> title.setValue(said.title());
      case TYPE -> type.setValue(from.type());
      case LEVEL -> place.show(said.level());
      case PARENT -> place.show(said.parent());
      case DATE -> date.show(said.date());
      case HOLDING_INSTITUTION -> put(holdingInstitution, said.holdingInstitution());
      case REFERENCE_CODE ->
          put(referenceCode, said.referenceCode() == null ? null : said.referenceCode().text());
      case ACCESS -> access.show(said.access());
      case COUNTRIES, ORGANISATIONS, EVENTS, PLACES, PERSONS, CREATORS, LANGUAGES -> {}
      case DEMONSTRATION, DESCRIBED -> {}
    }
  }

  /** Runs something when the person writes in a field that is no list. */
  void onWritten(DescriptionField field, SerializableRunnable written) {
    switch (field) {
      case TextElement text -> texts.onWritten(text, written);
      case DescriptionFact fact -> onWritten(fact, written);
    }
  }

  private void onWritten(DescriptionFact fact, SerializableRunnable written) {
    switch (fact) {
      case TITLE -> onWritten(title, written);
      case TYPE -> onWritten(type, written);
      case LEVEL -> place.onLevelWritten(written);
      case PARENT -> place.onParentWritten(written);
      case DATE -> date.onWritten(written);
      case HOLDING_INSTITUTION -> onWritten(holdingInstitution, written);
      case REFERENCE_CODE -> onWritten(referenceCode, written);
      case ACCESS -> access.onWritten(written);
      case COUNTRIES, ORGANISATIONS, EVENTS, PLACES, PERSONS, CREATORS, LANGUAGES -> {}
      case DEMONSTRATION, DESCRIBED -> {}
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
    boolean titled =
        FieldFault.judge(
            title,
            !title.getValue().isBlank(),
            "A document has a title; write what the source is, of whom and of when.");
    boolean dated = date.isRight();
    if (!titled) {
      title.focus();
    } else if (!dated) {
      date.focus();
    } else if (!access.isRight()) {
      access.focus();
    }
    boolean labelled = texts.areRight();
    // What was typed and means no term of the list is not dropped without a word.
    boolean clear =
        Stream.<HasValidationProperties>of(type, countries, organisations, events)
            .noneMatch(HasValidationProperties::isInvalid);
    return titled && dated && access.isRight() && labelled && clear
        ? Optional.of(written(access.access()))
        : Optional.empty();
  }

  /** What the form says now, as far as it can be said: that may be without a title. */
  Description sketch() {
    return written(access.isSayable() ? access.access() : before.access());
  }

  /** Runs something whenever the form says something else. */
  void onEdited(SerializableRunnable edited) {
    DescriptionField.all().forEach(field -> onWritten(field, edited));
    Stream.<HasValue<?, ?>>of(countries, organisations, events, places, persons, languages)
        .forEach(list -> list.addValueChangeListener(change -> edited.run()));
    creators.onChange(edited);
  }

  private Description written(Access seen) {
    return new Description(
        title.getValue().strip(),
        type.getOptionalValue().map(Term::id).orElse(null),
        place.level(),
        place.parent(),
        date.date().orElse(null),
        TermFields.ids(countries.getValue()),
        List.copyOf(places.getValue()),
        TermFields.ids(organisations.getValue()),
        TermFields.ids(events.getValue()),
        List.copyOf(persons.getValue()),
        creators.names(),
        text(holdingInstitution),
        Optional.ofNullable(text(referenceCode)).map(ReferenceCode::new).orElse(null),
        List.copyOf(languages.getValue()),
        texts.texts(),
        seen,
        before.demonstration(),
        true);
  }

  private static @Nullable String text(AbstractField<?, String> field) {
    String text = field.getValue().strip();
    return text.isEmpty() ? null : text;
  }
}
