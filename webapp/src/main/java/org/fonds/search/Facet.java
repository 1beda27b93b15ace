package org.fonds.search;

import java.util.Optional;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;

/** What a result can be narrowed by. Their lower-case names are the parameters of the address. */
public enum Facet {
  YEAR,
  COUNTRY,
  ORGANISATION,
  TYPE,
  LANGUAGE,
  EVENT,
  PLACE,
  /** Who keeps the original. */
  INSTITUTION,
  /** The unit of description in which it lies, however deep. */
  UNIT,
  /** How far the words that were read from images can be trusted. */
  OCR,
  /** Whether somebody has described the document; see {@link DescriptionState}. */
  DESCRIBED,
  /** What readers may see; see {@link org.fonds.description.AccessLevel}. */
  ACCESS;

  /** The vocabulary whose terms are its values; empty where its values are no terms. */
  public Optional<Vocabulary> vocabulary(Vocabularies vocabularies) {
    return switch (this) {
      case COUNTRY -> Optional.of(vocabularies.countries());
      case ORGANISATION -> Optional.of(vocabularies.organisations());
      case TYPE -> Optional.of(vocabularies.types());
      case EVENT -> Optional.of(vocabularies.events());
      case YEAR, LANGUAGE, PLACE, INSTITUTION, UNIT, OCR, DESCRIBED, ACCESS -> Optional.empty();
    };
  }
}
