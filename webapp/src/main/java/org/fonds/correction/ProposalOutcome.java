package org.fonds.correction;

/** What became of a proposal. */
public sealed interface ProposalOutcome {

  /** It lies on the desk. */
  record Sent() implements ProposalOutcome {}

  /** It was not taken. */
  record Refused(String reason) implements ProposalOutcome {}
}
