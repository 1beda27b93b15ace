package org.fonds.search;

/** Whose reading the words of a page are. */
public enum WhoRead {
  /** As they came: by the file or by the machine, and nobody has corrected them. */
  NOBODY_ELSE,
  /** A person has corrected them. */
  A_PERSON,
  /** The machine had read them before a person corrected the page. */
  THE_MACHINE_BEFORE
}
