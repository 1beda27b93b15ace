package org.fonds.description;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text of a description: the place of the holding institution, the labels of its pages, the
 * elements of ISAD(G), second edition, in its order, and the staff's own note, which no reader
 * sees.
 */
public enum TextElement implements DescriptionField {
  HOLDING_PLACE("holdingPlace", "", "Place of the holding institution"),
  EXTENT("extent", "3.1.5", "Extent and medium"),
  /** What its leaves are called, see {@link PageLabels}. */
  PAGE_LABELS("pageLabels", "", "Page labels"),
  ADMINISTRATIVE_HISTORY(
      "administrativeHistory", "3.2.2", "Administrative or biographical history"),
  ARCHIVAL_HISTORY("archivalHistory", "3.2.3", "Provenance"),
  ACQUISITION("acquisition", "3.2.4", "Immediate source of acquisition"),
  SCOPE_AND_CONTENT("scopeAndContent", "3.3.1", "Scope and content"),
  APPRAISAL("appraisal", "3.3.2", "Appraisal and destruction"),
  ACCRUALS("accruals", "3.3.3", "Accruals"),
  ARRANGEMENT("arrangement", "3.3.4", "Arrangement"),
  ACCESS_CONDITIONS("accessConditions", "3.4.1", "Conditions of access to the original"),
  RIGHTS("rights", "3.4.2", "Rights"),
  LANGUAGE_NOTE("languageNote", "3.4.3", "Note on languages and scripts"),
  PHYSICAL_CHARACTERISTICS("physicalCharacteristics", "3.4.4", "Physical characteristics"),
  FINDING_AIDS("findingAids", "3.4.5", "Finding aids"),
  LOCATION_OF_ORIGINALS("locationOfOriginals", "3.5.1", "Location of originals"),
  LOCATION_OF_COPIES("locationOfCopies", "3.5.2", "Location of copies"),
  RELATED_UNITS("relatedUnits", "3.5.3", "Related units of description"),
  PUBLICATION_NOTE("publicationNote", "3.5.4", "Publication note"),
  NOTE("note", "3.6.1", "Note"),
  ARCHIVISTS_NOTE("archivistsNote", "3.7.1", "Archivist's note"),
  RULES("rules", "3.7.2", "Rules or conventions"),
  DATES_OF_DESCRIPTION("datesOfDescription", "3.7.3", "Dates of description"),
  STAFF_NOTE("staffNote", "", "Note for the staff");

  private final String key;
  private final String number;
  private final String label;

  TextElement(String key, String number, String label) {
    this.key = key;
    this.number = number;
    this.label = label;
  }

  /** The text with this key. */
  public static Optional<TextElement> withKey(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String key() {
    return key;
  }

  /** Its number in ISAD(G); empty where it is not of that standard. */
  public String number() {
    return number;
  }

  /** Whether readers never see it. */
  public boolean isForStaff() {
    return this == STAFF_NOTE;
  }

  @Override
  public boolean isList() {
    return false;
  }
}
