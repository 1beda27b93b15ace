package org.fonds.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fonds.description.Access;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionFact;
import org.fonds.description.DescriptionField;
import org.fonds.description.DocumentId;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.search.LanguageName;
import org.jspecify.annotations.Nullable;

/** What descriptions say, field by field in the words that people read, and how two differ. */
public final class DescriptionWords {

  private static final String LANGUAGE = "en";

  private final Vocabularies vocabularies;
  private final Function<DocumentId, Optional<Description>> known;

  /**
   * @param known finds what is said of a document; empty if there is none
   */
  public DescriptionWords(
      Vocabularies vocabularies, Function<DocumentId, Optional<Description>> known) {
    this.vocabularies = vocabularies;
    this.known = known;
  }

  /**
   * The fields that say something else.
   *
   * @param before null if there was none: all that is said is new then
   */
  public List<FieldChange> changes(@Nullable Description before, Description after) {
    return DescriptionField.all().stream()
        .filter(field -> !said(field, before).equals(said(field, after)))
        .map(field -> change(field, before, after))
        .toList();
  }

  /** How a field differs, which may be not at all. */
  public FieldChange change(
      DescriptionField field, @Nullable Description before, Description after) {
    List<String> old = said(field, before);
    List<String> fresh = said(field, after);
    return field.isList()
        ? FieldChange.ofValues(field.label(), old, fresh)
        : FieldChange.ofWords(field.label(), String.join("", old), String.join("", fresh));
  }

  private List<String> said(DescriptionField field, @Nullable Description by) {
    if (by == null) {
      return List.of();
    }
    return switch (field) {
      case TextElement element -> by.text(element).stream().toList();
      case DescriptionFact fact -> said(fact, by);
    };
  }

  private List<String> said(DescriptionFact fact, Description by) {
    return switch (fact) {
      case TITLE -> List.of(by.title());
      case TYPE -> names(vocabularies.types(), given(by.type()));
      case LEVEL -> List.of(by.level().word());
      case PARENT -> by.parent() == null ? List.of() : List.of(unit(by.parent()));
      case DATE -> by.date() == null ? List.of() : List.of(words(by.date()));
      case COUNTRIES -> names(vocabularies.countries(), by.countries());
      case ORGANISATIONS -> names(vocabularies.organisations(), by.organisations());
      case EVENTS -> names(vocabularies.events(), by.events());
      case PLACES -> by.places();
      case PERSONS -> by.persons();
      case CREATORS -> by.creators();
      case LANGUAGES -> by.languages().stream().map(LanguageName::of).toList();
      case HOLDING_INSTITUTION -> given(by.holdingInstitution());
      case REFERENCE_CODE ->
          by.referenceCode() == null ? List.of() : List.of(by.referenceCode().text());
      case ACCESS -> List.of(words(by.access()));
      case DEMONSTRATION -> by.demonstration() ? List.of("demonstration, no source") : List.of();
      case DESCRIBED ->
          List.of(by.described() ? "by a person" : "not yet: what the file says of itself");
    };
  }

  /** A unit by its title; by its id alone where it is gone, or not there yet. */
  private String unit(DocumentId id) {
    return known.apply(id).map(said -> "%s (%s)".formatted(said.title(), id)).orElseGet(id::text);
  }

  private static List<String> given(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<String> names(Vocabulary vocabulary, List<String> ids) {
    return ids.stream().map(id -> name(vocabulary, id)).toList();
  }

  private static String name(Vocabulary vocabulary, String id) {
    return vocabulary.find(id).map(term -> term.name(LANGUAGE)).orElse(id);
  }

  private static String words(Access access) {
    String level = access.level().label();
    if (access.withdrawal() != null) {
      return level + " on " + access.withdrawal().on() + ": " + access.withdrawal().reason();
    }
    return access.openFrom() == null ? level : level + ", opens on " + access.openFrom();
  }

  private static String words(UncertainDate date) {
    String edtf = date.edtf().text();
    String calendar =
        switch (date.calendar()) {
          case GREGORIAN -> "";
          case JULIAN -> ", Julian calendar";
          case JAPANESE -> ", Japanese era";
        };
    return date.written().equals(edtf) && date.calendar() == DateCalendar.GREGORIAN
        ? edtf
        : "%s (%s%s)".formatted(date.written(), edtf, calendar);
  }
}
