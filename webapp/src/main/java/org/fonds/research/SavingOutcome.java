package org.fonds.research;

/** What became of saving a search. */
public sealed interface SavingOutcome {

  /** It is saved; what answers it now counts as seen. */
  record Saved(SavedSearch search) implements SavingOutcome {}

  /**
   * It is not.
   *
   * @param why a sentence for the person
   */
  record Refused(String why) implements SavingOutcome {}
}
