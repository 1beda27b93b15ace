package org.fonds.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of a description; the columns of a table have the same names. */
enum DescriptionKey {
  TITLE("title"),
  TYPE("type"),
  LEVEL("level"),
  PARENT("parent"),
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
  HOLDING_PLACE(TextElement.HOLDING_PLACE),
  REFERENCE_CODE("referenceCode"),
  LANGUAGES("languages", true),
  EXTENT(TextElement.EXTENT),
  PAGE_LABELS(TextElement.PAGE_LABELS),
  ADMINISTRATIVE_HISTORY(TextElement.ADMINISTRATIVE_HISTORY),
  ARCHIVAL_HISTORY(TextElement.ARCHIVAL_HISTORY),
  ACQUISITION(TextElement.ACQUISITION),
  SCOPE_AND_CONTENT(TextElement.SCOPE_AND_CONTENT),
  APPRAISAL(TextElement.APPRAISAL),
  ACCRUALS(TextElement.ACCRUALS),
  ARRANGEMENT(TextElement.ARRANGEMENT),
  ACCESS_CONDITIONS(TextElement.ACCESS_CONDITIONS),
  RIGHTS(TextElement.RIGHTS),
  LANGUAGE_NOTE(TextElement.LANGUAGE_NOTE),
  PHYSICAL_CHARACTERISTICS(TextElement.PHYSICAL_CHARACTERISTICS),
  FINDING_AIDS(TextElement.FINDING_AIDS),
  LOCATION_OF_ORIGINALS(TextElement.LOCATION_OF_ORIGINALS),
  LOCATION_OF_COPIES(TextElement.LOCATION_OF_COPIES),
  RELATED_UNITS(TextElement.RELATED_UNITS),
  PUBLICATION_NOTE(TextElement.PUBLICATION_NOTE),
  NOTE(TextElement.NOTE),
  ARCHIVISTS_NOTE(TextElement.ARCHIVISTS_NOTE),
  RULES(TextElement.RULES),
  DATES_OF_DESCRIPTION(TextElement.DATES_OF_DESCRIPTION),
  STAFF_NOTE(TextElement.STAFF_NOTE),
  ACCESS("access"),
  OPEN_FROM("openFrom"),
  WITHDRAWAL_REASON("withdrawalReason"),
  WITHDRAWN_ON("withdrawnOn"),
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
  private final @Nullable TextElement element;

  DescriptionKey(String text) {
    this(text, false);
  }

  DescriptionKey(String text, boolean list) {
    this(text, list, null);
  }

  DescriptionKey(TextElement element) {
    this(element.key(), false, element);
  }

  DescriptionKey(String text, boolean list, @Nullable TextElement element) {
    this.text = text;
    this.list = list;
    this.element = element;
  }

  String text() {
    return text;
  }

  /** Whether the key may hold several values. */
  boolean isList() {
    return list;
  }

  /** The text that stands under this key; null if it holds a fact. */
  @Nullable TextElement element() {
    return element;
  }

  static Optional<DescriptionKey> find(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  /** What is wrong with a key that there is not, and the nearest ones. */
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
