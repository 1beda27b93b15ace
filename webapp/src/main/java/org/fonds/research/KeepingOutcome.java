package org.fonds.research;

/** What became of keeping something. */
public sealed interface KeepingOutcome {

  /** It stands at the end of the list now. */
  record Added(ResearchList list, Entry entry) implements KeepingOutcome {}

  /** The list had it already; nothing was added. */
  record AlreadyThere(ResearchList list, Entry entry) implements KeepingOutcome {}

  /** The list has as many entries as a list may have. */
  record Full(ResearchList list) implements KeepingOutcome {}

  /** Whoever asks has no such list, or finds no such document or page. */
  record Missing() implements KeepingOutcome {}
}
