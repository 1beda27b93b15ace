package org.fonds.description;

/** What of a source is shown to readers; those who keep the archive see everything. */
public enum AccessLevel {
  /** All of it. */
  OPEN,
  /** The description; neither text, pages nor file. */
  METADATA,
  /** Nothing: for readers the source does not exist. */
  RESTRICTED,
  /** Nothing but, at its address, that it was withdrawn and why. */
  WITHDRAWN
}
