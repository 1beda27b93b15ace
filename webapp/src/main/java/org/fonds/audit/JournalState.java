package org.fonds.audit;

/** What came of checking the journal. */
public sealed interface JournalState {

  /**
   * Nothing was changed, removed or cut off, as far as can be known.
   *
   * @param entries how many there are
   * @param seals how many times the end was written down elsewhere, all of which it agrees with
   */
  record Whole(long entries, int seals) implements JournalState {}

  /**
   * Somebody has changed the journal otherwise than by adding to it.
   *
   * @param number of the first entry that is not as it was written
   * @param why a sentence
   */
  record Broken(long number, String why) implements JournalState {}
}
