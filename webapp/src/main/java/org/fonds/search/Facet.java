package org.fonds.search;

/** What a result can be narrowed by. Their lower-case names are the parameters of the address. */
public enum Facet {
  YEAR,
  COUNTRY,
  ORGANISATION,
  TYPE,
  LANGUAGE,
  /** How far the words that were read from images can be trusted. */
  OCR
}
