package org.fonds.audit;

/** By which means somebody acts. Constants are never renamed: they stand in digests. */
public enum Means {
  /** Signed in on the site. */
  PERSON,
  /** A program, by a token that a person made. */
  TOKEN,
  /** Nobody who is known here. */
  NOBODY,
  /** The site by itself. */
  PROGRAM
}
