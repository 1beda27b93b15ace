package org.fonds.citation;

/**
 * Writes bibliographies in one format; a list is its beginning, entries with separators, its end.
 */
interface CitationWriter {

  /** One citation as it stands in a list. */
  String entry(Bibliography bibliography);

  /** What comes before the first entry. */
  default String beginning() {
    return "";
  }

  /** What comes between two entries. */
  default String separator() {
    return "";
  }

  /** What comes after the last entry. */
  default String end() {
    return "";
  }
}
