package org.fonds.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a description; the columns of a table have the same names. */
enum DescriptionKey {
  TITLE("title"),
  TYPE("type"),
  LEVEL("level"),
  DATE("date"),
  DATE_WRITTEN("date.written"),
  DATE_EDTF("date.edtf"),
  DATE_CALENDAR("date.calendar"),
  COUNTRIES("countries", true),
  PLACES("places", true),
  ORGANISATIONS("organisations", true),
  EVENTS("events", true),
  PERSONS("persons", true),
  CREATORS("creators", true),
  HOLDING_INSTITUTION("holdingInstitution"),
  REFERENCE_CODE("referenceCode"),
  LANGUAGES("languages", true),
  SCOPE_AND_CONTENT("scopeAndContent"),
  PUBLICATION_NOTE("publicationNote"),
  RIGHTS("rights"),
  ACCESS("access"),
  OPEN_FROM("openFrom"),
  DEMONSTRATION("demonstration"),
  PASSWORD("password");

  private static final Map<String, DescriptionKey> BY_TEXT = new LinkedHashMap<>();
  private static final Likeness LIKENESS;

  static {
    Arrays.stream(values()).forEach(key -> BY_TEXT.put(key.text, key));
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    BY_TEXT.keySet().forEach(text -> spellings.put(text, List.of(text)));
    LIKENESS = new Likeness(spellings);
  }

  private final String text;
  private final boolean list;

  DescriptionKey(String text) {
    this(text, false);
  }

  DescriptionKey(String text, boolean list) {
    this.text = text;
    this.list = list;
  }

  String text() {
    return text;
  }

  /** Whether the key may hold several values. */
  boolean isList() {
    return list;
  }

  static Optional<DescriptionKey> find(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  static String unknown(String text) {
    List<String> nearest = LIKENESS.nearest(text);
    return "unknown key \"%s\"; %s"
        .formatted(
            text,
            nearest.isEmpty()
                ? "known are " + String.join(", ", BY_TEXT.keySet())
                : "nearest: " + String.join(", ", nearest));
  }
}
