package org.fonds.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fonds.description.DocumentId;
import org.fonds.store.HeldCopy;

/**
 * Files whose bytes the archive has from elsewhere. Those of one document are gathered and stored
 * as one version of it. Safe for several threads.
 */
final class Copies {

  /** Copies of one document that wait to be stored. */
  private record Waiting(String sha256, List<HeldCopy> copies) {}

  private final Catalogue catalogue;
  private final Changes changes;
  private final Indexing indexing;
  private final Map<DocumentId, Waiting> waiting = new LinkedHashMap<>();
  private final Set<DocumentId> unindexed = new HashSet<>();

  Copies(Catalogue catalogue, Changes changes, Indexing indexing) {
    this.catalogue = catalogue;
    this.changes = changes;
    this.indexing = indexing;
  }

  /** What comes from where a copy came from before, perhaps described otherwise now. */
  Optional<IngestOutcome> again(SourceSubmission submission, String sha256, CatalogueEntry known) {
    String before = catalogue.copies(sha256).get(submission.path());
    if (before == null) {
      return Optional.empty();
    }
    if (submission.description() == null
        || before.equals(CatalogueEntry.digest(submission.description()))) {
      return Optional.of(new IngestOutcome.Unchanged(known.id()));
    }
    HeldCopy copy = copy(submission, Instant.now());
    IngestOutcome outcome = changes.describe(known.id(), copy);
    catalogue.putCopies(sha256, List.of(copy));
    return Optional.of(outcome);
  }

  /**
   * Takes a copy of a document that is stored or will be; {@link #store} stores it.
   *
   * @param at when it was brought
   */
  synchronized void add(DocumentId id, String sha256, SourceSubmission submission, Instant at) {
    boolean isItself =
        catalogue.find(sha256).filter(known -> known.path().equals(submission.path())).isPresent();
    if (!isItself) {
      waiting
          .computeIfAbsent(id, each -> new Waiting(sha256, new ArrayList<>()))
          .copies()
          .add(copy(submission, at));
    }
  }

  private static HeldCopy copy(SourceSubmission submission, Instant at) {
    return new HeldCopy(
        submission.name(),
        submission.path(),
        submission.description(),
        submission.who(),
        at.truncatedTo(ChronoUnit.MILLIS));
  }

  /**
   * Stores what was taken, on the disk when this returns, and owes it to the index.
   *
   * @param coming whether a document will be stored that is not yet; its copies wait for it
   */
  synchronized void store(Predicate<DocumentId> coming) {
    for (Map.Entry<DocumentId, Waiting> each : List.copyOf(waiting.entrySet())) {
      DocumentId id = each.getKey();
      List<HeldCopy> copies = each.getValue().copies();
      if (changes.storeCopies(id, copies)) {
        catalogue.putCopies(each.getValue().sha256(), copies);
        unindexed.add(id);
        waiting.remove(id);
      } else if (!coming.test(id)) {
        waiting.remove(id);
      }
    }
  }

  /** Queues the documents for the index whose copies were stored. */
  synchronized void enqueue() {
    for (DocumentId id : List.copyOf(unindexed)) {
      indexing.enqueue(id);
      unindexed.remove(id);
    }
  }
}
