package org.fonds.store;

/** How complete the text of a stored document is, in a word that its page and the report show. */
public enum TextOutcome {
  COMPLETE,
  PARTIAL,
  IMAGE_ONLY,
  ENCRYPTED,
  DAMAGED,
  TIMED_OUT,
  TOO_LARGE,
  UNSUPPORTED,
  EMPTY,
  /** There is no file: only a description of the unit is here. */
  NO_FILE,
  /** There is one that readers may not see; never stored so. */
  WITHHELD
}
