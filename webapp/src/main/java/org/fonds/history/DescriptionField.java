package org.fonds.history;

/** One thing that is said of a document, in the order in which people read it. */
public enum DescriptionField {
  TITLE("Title"),
  TYPE("Type"),
  LEVEL("Level"),
  DATE("Date"),
  COUNTRIES("Countries"),
  ORGANISATIONS("Perpetrator organisations"),
  EVENTS("Events"),
  PLACES("Places"),
  PERSONS("Persons"),
  CREATORS("Creators"),
  LANGUAGES("Languages"),
  HOLDING_INSTITUTION("Holding institution"),
  REFERENCE_CODE("Reference code"),
  SCOPE_AND_CONTENT("Scope and content"),
  PUBLICATION_NOTE("Publication note"),
  RIGHTS("Rights"),
  ACCESS("Access"),
  DEMONSTRATION("Demonstration"),
  DESCRIBED("Described");

  private final String label;

  DescriptionField(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Whether it has any number of values, each of which comes and goes alone. */
  public boolean isList() {
    return switch (this) {
      case COUNTRIES, ORGANISATIONS, EVENTS, PLACES, PERSONS, CREATORS, LANGUAGES -> true;
      case TITLE,
          TYPE,
          LEVEL,
          DATE,
          HOLDING_INSTITUTION,
          REFERENCE_CODE,
          SCOPE_AND_CONTENT,
          PUBLICATION_NOTE,
          RIGHTS,
          ACCESS,
          DEMONSTRATION,
          DESCRIBED ->
          false;
    };
  }
}
