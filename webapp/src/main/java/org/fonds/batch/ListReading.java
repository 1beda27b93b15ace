package org.fonds.batch;

/** What became of reading a list. */
public sealed interface ListReading {

  /** It can be asked. */
  record Read(NameList list) implements ListReading {}

  /**
   * It cannot be taken as a whole.
   *
   * @param reason what is wrong, where, and what to do, as sentences
   */
  record Refused(String reason) implements ListReading {}
}
