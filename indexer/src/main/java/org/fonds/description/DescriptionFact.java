package org.fonds.description;

/** What a description says in terms, dates, names and codes, in the order in which people read. */
public enum DescriptionFact implements DescriptionField {
  TITLE("title", "Title"),
  TYPE("type", "Type"),
  LEVEL("level", "Level"),
  PARENT("parent", "Part of"),
  DATE("date", "Date"),
  COUNTRIES("countries", "Countries"),
  ORGANISATIONS("organisations", "Perpetrator organisations"),
  EVENTS("events", "Events"),
  PLACES("places", "Places"),
  PERSONS("persons", "Persons"),
  CREATORS("creators", "Creators"),
  LANGUAGES("languages", "Languages"),
  HOLDING_INSTITUTION("holdingInstitution", "Holding institution"),
  REFERENCE_CODE("referenceCode", "Reference code"),
  ACCESS("access", "Access"),
  DEMONSTRATION("demonstration", "Demonstration"),
  DESCRIBED("described", "Described");

  private final String key;
  private final String label;

  DescriptionFact(String key, String label) {
    this.key = key;
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean isList() {
    return switch (this) {
      case COUNTRIES, ORGANISATIONS, EVENTS, PLACES, PERSONS, CREATORS, LANGUAGES -> true;
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
          false;
    };
  }
}
