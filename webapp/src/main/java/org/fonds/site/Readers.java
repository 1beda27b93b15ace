package org.fonds.site;

/** Who reads what is not closed. */
public enum Readers {
  /** Whoever comes. */
  EVERYBODY,
  /** People with an account, and programs with a token of one. */
  SIGNED_IN
}
