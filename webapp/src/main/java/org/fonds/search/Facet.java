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
  /** How far the words that were read from images can be trusted. */
  OCR,
  /** Whether somebody has described the document; see {@link DescriptionState}. */
  DESCRIBED;

  /** The vocabulary whose terms are its values; empty where its values are no terms. */
  public Optional<Vocabulary> vocabulary(Vocabularies vocabularies) {
    return switch (this) {
      case COUNTRY -> Optional.of(vocabularies.countries());
      case ORGANISATION -> Optional.of(vocabularies.organisations());
      case TYPE -> Optional.of(vocabularies.types());
      case EVENT -> Optional.of(vocabularies.events());
      case YEAR, LANGUAGE, PLACE, INSTITUTION, OCR, DESCRIBED -> Optional.empty();
    };
  }
}
