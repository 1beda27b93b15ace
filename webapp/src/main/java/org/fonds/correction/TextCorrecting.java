package org.fonds.correction;

import java.util.Optional;
import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.DocumentId;
import org.fonds.ingest.Correcting;
import org.fonds.ingest.CorrectingOutcome;

/** The text of pages as people correct it; the journal is told. */
public final class TextCorrecting {

  private final Correcting correcting;
  private final Proposals proposals;
  private final Consumer<Act> journal;

  public TextCorrecting(Correcting correcting, Proposals proposals, Consumer<Act> journal) {
    this.correcting = correcting;
    this.proposals = proposals;
    this.journal = journal;
  }

  /** What a page says, as corrected; empty if there is no such document or page. */
  public Optional<String> words(DocumentId id, int page) {
    return correcting.words(id, page);
  }

  public Proposals proposals() {
    return proposals;
  }

  /** As {@link Correcting#correct}. */
  public CorrectingOutcome correct(
      DocumentId id, int page, String shown, String written, Actor who, String why) {
    CorrectingOutcome outcome = correcting.correct(id, page, shown, written, who.name(), why);
    if (outcome instanceof CorrectingOutcome.Corrected(int version)) {
      journal.accept(
          new Act(who, Deed.TEXT_CORRECTED, id, "page %d, version %d".formatted(page, version)));
    }
    return outcome;
  }

  /** Takes in what a reader proposes; the journal is told by whom as far as that is known. */
  public ProposalOutcome propose(Proposal proposal, Actor who) {
    ProposalOutcome outcome = proposals.send(proposal, who.address());
    if (outcome instanceof ProposalOutcome.Sent) {
      journal.accept(
          new Act(who, Deed.CORRECTION_PROPOSED, proposal.document(), "page " + proposal.page()));
    }
    return outcome;
  }

  /**
   * Puts what a reader has proposed into the place of what the page says, if it still says what the
   * reader saw.
   */
  public CorrectingOutcome accept(Proposal proposal, Actor who) {
    CorrectingOutcome outcome =
        correct(
            proposal.document(),
            proposal.page(),
            proposal.shown(),
            proposal.written(),
            who,
            "page %d, proposed by %s"
                .formatted(
                    proposal.page(),
                    proposal.proposer().isEmpty() ? "a reader" : proposal.proposer()));
    switch (outcome) {
      case CorrectingOutcome.Corrected _, CorrectingOutcome.Unchanged _ ->
          settle(proposal, true, who);
      case CorrectingOutcome.ChangedMeanwhile _, CorrectingOutcome.Missing _ -> {}
    }
    return outcome;
  }

  /** Puts a proposal away. */
  public void decline(Proposal proposal, Actor who) {
    if (settle(proposal, false, who)) {
      journal.accept(
          new Act(who, Deed.PROPOSAL_DECLINED, proposal.document(), "page " + proposal.page()));
    }
  }

  /** Notes that a proposal is settled, as by a correction that somebody wrote with it in view. */
  public boolean settle(Proposal proposal, boolean accepted, Actor who) {
    return proposals.settle(proposal.number(), accepted, who.name());
  }
}
