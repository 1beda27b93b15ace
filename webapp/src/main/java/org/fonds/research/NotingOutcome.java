package org.fonds.research;

/** What became of writing a note. */
public sealed interface NotingOutcome {

  /** It is written. */
  record Written(Entry entry) implements NotingOutcome {}

  /** Another window has written there since; nothing was done. */
  record WrittenMeanwhile(Entry entry) implements NotingOutcome {}

  /** The entry is gone. */
  record Missing() implements NotingOutcome {}
}
