package org.fonds.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A description in the making, which begins as another one. Not safe for several threads. */
public final class DescriptionBuilder {

  private String title;
  private @Nullable String type;
  private Level level;
  private @Nullable DocumentId parent;
  private @Nullable UncertainDate date;
  private List<String> countries;
  private List<String> places;
  private List<String> organisations;
  private List<String> events;
  private List<String> persons;
  private List<String> creators;
  private @Nullable String holdingInstitution;
  private @Nullable ReferenceCode referenceCode;
  private List<String> languages;
  private DescriptionTexts texts;
  private Access access;
  private boolean demonstration;
  private boolean described;

  private DescriptionBuilder(Description from) {
    title = from.title();
    type = from.type();
    level = from.level();
    parent = from.parent();
    date = from.date();
    countries = from.countries();
    places = from.places();
    organisations = from.organisations();
    events = from.events();
    persons = from.persons();
    creators = from.creators();
    holdingInstitution = from.holdingInstitution();
    referenceCode = from.referenceCode();
    languages = from.languages();
    texts = from.texts();
    access = from.access();
    demonstration = from.demonstration();
    described = from.described();
  }

  public static DescriptionBuilder of(Description from) {
    return new DescriptionBuilder(from);
  }

  /** Begins with nothing but a title, of an item that is open and was described by a person. */
  public static DescriptionBuilder titled(String title) {
    return new DescriptionBuilder(
        new Description(
            title,
            null,
            Level.ITEM,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            DescriptionTexts.NONE,
            Access.OPEN,
            false,
            true));
  }

  public DescriptionBuilder title(String to) {
    title = to;
    return this;
  }

  public DescriptionBuilder type(@Nullable String to) {
    type = to;
    return this;
  }

  public DescriptionBuilder level(Level to) {
    level = to;
    return this;
  }

  public DescriptionBuilder parent(@Nullable DocumentId to) {
    parent = to;
    return this;
  }

  public DescriptionBuilder date(@Nullable UncertainDate to) {
    date = to;
    return this;
  }

  /**
   * Another list of values.
   *
   * @throws IllegalArgumentException if the fact is no list
   */
  public DescriptionBuilder values(DescriptionFact list, List<String> to) {
    switch (list) {
      case COUNTRIES -> countries = to;
      case ORGANISATIONS -> organisations = to;
      case EVENTS -> events = to;
      case PLACES -> places = to;
      case PERSONS -> persons = to;
      case CREATORS -> creators = to;
      case LANGUAGES -> languages = to;
      case TITLE,
          TYPE,
          LEVEL,
          PARENT,
          DATE,
          HOLDING_INSTITUTION,
          REFERENCE_CODE,
          ACCESS,
          DEMONSTRATION,
          DESCRIBED ->
          throw new IllegalArgumentException(list + " is no list");
    }
    return this;
  }

  /**
   * The list of values as it is now.
   *
   * @throws IllegalArgumentException if the fact is no list
   */
  public List<String> values(DescriptionFact list) {
    return switch (list) {
      case COUNTRIES -> countries;
      case ORGANISATIONS -> organisations;
      case EVENTS -> events;
      case PLACES -> places;
      case PERSONS -> persons;
      case CREATORS -> creators;
      case LANGUAGES -> languages;
      case TITLE,
          TYPE,
          LEVEL,
          PARENT,
          DATE,
          HOLDING_INSTITUTION,
          REFERENCE_CODE,
          ACCESS,
          DEMONSTRATION,
          DESCRIBED ->
          throw new IllegalArgumentException(list + " is no list");
    };
  }

  public DescriptionBuilder holdingInstitution(@Nullable String to) {
    holdingInstitution = to;
    return this;
  }

  public DescriptionBuilder referenceCode(@Nullable ReferenceCode to) {
    referenceCode = to;
    return this;
  }

  /**
   * Another text.
   *
   * @param to null or blank to leave it out
   */
  public DescriptionBuilder text(TextElement element, @Nullable String to) {
    texts = texts.with(element, to);
    return this;
  }

  public DescriptionBuilder access(Access to) {
    access = to;
    return this;
  }

  public DescriptionBuilder demonstration(boolean to) {
    demonstration = to;
    return this;
  }

  public DescriptionBuilder described(boolean to) {
    described = to;
    return this;
  }

  public Description build() {
    return new Description(
        title,
        type,
        level,
        parent,
        date,
        countries,
        places,
        organisations,
        events,
        persons,
        creators,
        holdingInstitution,
        referenceCode,
        languages,
        texts,
        access,
        demonstration,
        described);
  }
}
