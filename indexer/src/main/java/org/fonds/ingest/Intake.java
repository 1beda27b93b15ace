package org.fonds.ingest;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.fonds.description.DocumentId;

/**
 * The way of sources into the inbox. Bytes that are a document's already go no further: where they
 * come from is kept as a copy of it. Safe for several threads.
 */
final class Intake {

  private final Inbox inbox;
  private final DocumentIds ids;
  private final Catalogue catalogue;
  private final Copies copies;
  private final WaitingSources waiting;

  Intake(Inbox inbox, DocumentIds ids, Catalogue catalogue, Copies copies, WaitingSources waiting) {
    this.inbox = inbox;
    this.ids = ids;
    this.catalogue = catalogue;
    this.copies = copies;
    this.waiting = waiting;
  }

  /** Takes a source into the inbox, or says why there is no need or no way to. */
  Acceptance accept(SourceSubmission submission, Consumer<IngestStep> steps) {
    try {
      return accept(submission, Digests.of(submission.file()), steps);
    } catch (IOException e) {
      return new Acceptance.Settled(UnreadableSourceException.outcome(e));
    }
  }

  private Acceptance accept(
      SourceSubmission submission, String sha256, Consumer<IngestStep> steps) {
    // What waits may come to nothing, so its bytes are accepted once more; in the end they are one.
    Acceptance acceptance =
        taken(
            submission,
            sha256,
            this::stored,
            received -> {
              steps.accept(IngestStep.COPIED);
              return inbox.accept(received);
            });
    if (acceptance instanceof Acceptance.Accepted) {
      steps.accept(IngestStep.ACCEPTED);
    }
    copies.store(waiting::contains);
    return acceptance;
  }

  /**
   * Takes a source of a folder in, to be shelved. Nothing is promised: after a crash the folder has
   * it, and the next run takes it again.
   *
   * @param sha256 as the file was just now; if it has changed since, what is copied counts
   */
  Acceptance receive(SourceSubmission submission, String sha256) {
    return taken(submission, sha256, this::known, UnaryOperator.identity());
  }

  private Acceptance taken(
      SourceSubmission submission,
      String sha256,
      Function<String, Optional<DocumentId>> havingBytes,
      UnaryOperator<InboxEntry> accept) {
    Optional<DocumentId> known = havingBytes.apply(sha256);
    if (known.isPresent()) {
      return duplicate(known.get(), sha256, submission);
    }
    return switch (inbox.receive(submission, ids.newId(sha256))) {
      case Receipt.Unreadable unreadable ->
          new Acceptance.Settled(new IngestOutcome.Unreadable(unreadable.reason()));
      case Receipt.Received received ->
          claimBytes(received.entry(), submission, havingBytes, accept);
    };
  }

  /** Of two that hand in the same bytes at the same time one gets a document. */
  private synchronized Acceptance claimBytes(
      InboxEntry received,
      SourceSubmission submission,
      Function<String, Optional<DocumentId>> havingBytes,
      UnaryOperator<InboxEntry> accept) {
    Optional<DocumentId> known = havingBytes.apply(received.sha256());
    if (known.isPresent()) {
      inbox.finish(received);
      return duplicate(known.get(), received.sha256(), submission);
    }
    InboxEntry entry = accept.apply(received);
    waiting.add(entry);
    return new Acceptance.Accepted(entry.id());
  }

  private Acceptance duplicate(DocumentId id, String sha256, SourceSubmission submission) {
    copies.add(id, sha256, submission, Instant.now());
    return new Acceptance.Settled(new IngestOutcome.Duplicate(id));
  }

  /** Bytes are catalogued before they stop waiting, so that none fall between the two. */
  private Optional<DocumentId> known(String sha256) {
    return waiting.ofBytes(sha256).or(() -> stored(sha256));
  }

  /** The document that has these bytes already, here or by another process. */
  private Optional<DocumentId> stored(String sha256) {
    return catalogued(sha256).or(() -> ids.storedByOthers(sha256));
  }

  /** The document that this process knows to have these bytes. */
  Optional<DocumentId> catalogued(String sha256) {
    return catalogue.find(sha256).map(CatalogueEntry::id);
  }
}
