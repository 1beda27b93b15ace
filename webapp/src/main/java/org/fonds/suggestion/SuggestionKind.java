package org.fonds.suggestion;

/** What is suggested. */
public enum SuggestionKind {
  /** A person as described: leads to the documents that name it in their description. */
  PERSON,
  /** A place as described: narrows to it. */
  PLACE,
  /** A perpetrator organisation: narrows to it and all beneath it. */
  ORGANISATION,
  /** An event: narrows to it and all beneath it. */
  EVENT,
  /** A country of today or a historical state: narrows to it. */
  COUNTRY,
  /** A document type: narrows to it and all beneath it. */
  TYPE,
  /** A place or person by one of several unrelated names: is searched for by all of them. */
  NAME,
  /** A document by its title: leads to the document itself. */
  DOCUMENT
}
