package org.fonds.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.fonds.store.HeldCopy;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * New versions of stored documents, each queued for the index. One after the other, each of what
 * the one before it has left. Safe for several threads.
 */
final class Changes {

  private static final String COPY_FOUND = "the same file was found elsewhere";
  private static final String COPY_DESCRIBED = "the description beside a copy has changed";

  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final Indexing indexing;
  private final Hierarchy hierarchy;

  Changes(ArchiveStore store, Catalogue catalogue, Indexing indexing) {
    this.store = store;
    this.catalogue = catalogue;
    this.indexing = indexing;
    this.hierarchy = new Hierarchy(store);
  }

  /**
   * Takes up what lies beside a file whose bytes the store has. It may close a document, but only a
   * person opens one: a file that says nothing of access is no leave to show what is closed.
   */
  synchronized IngestOutcome again(
      String sha256, CatalogueEntry known, @Nullable Description beside, String who) {
    String given = CatalogueEntry.digest(beside);
    if (beside == null || given.equals(known.given())) {
      return new IngestOutcome.Unchanged(known.id());
    }
    IngestOutcome outcome =
        describe(
            known.id(), now -> stillClosed(now, beside), who, DescriptionChanges.DESCRIBED_BESIDE);
    if (!(outcome instanceof IngestOutcome.Refused)) {
      catalogue.put(sha256, known.withGiven(given));
    }
    return outcome;
  }

  private static Description stillClosed(Description now, Description beside) {
    return beside.access().level() == AccessLevel.OPEN ? beside.withAccess(now.access()) : beside;
  }

  /** Keeps what a new reading of a stored document has given as its next version. */
  IngestOutcome readAgain(DocumentId id, Reading reading, String who, String why) {
    return change(
        id,
        reading::appliedTo,
        version -> new IngestOutcome.ReadAgain(id, version, reading.text()),
        who,
        why);
  }

  /** Refused where it would be part of a unit that is not there, or of itself by some way. */
  synchronized IngestOutcome describe(
      DocumentId id, UnaryOperator<Description> description, String who, String why) {
    Optional<String> objection =
        store
            .find(id)
            .map(StoredDocument::description)
            .flatMap(now -> objection(id, now, description.apply(now)));
    if (objection.isPresent()) {
      return new IngestOutcome.Refused(id, objection.get());
    }
    return change(
        id,
        newest -> newest.withDescription(description.apply(newest.description())),
        version -> new IngestOutcome.Described(id, version),
        who,
        why);
  }

  /** What stands against a unit being part of another; empty if nothing does. */
  Optional<String> objection(DocumentId unit, @Nullable DocumentId parent) {
    return hierarchy.objection(unit, parent);
  }

  /** What has always been so is no reason to refuse another change. */
  private Optional<String> objection(DocumentId id, Description now, Description then) {
    return Objects.equals(now.parent(), then.parent())
        ? Optional.empty()
        : hierarchy.objection(id, then.parent());
  }

  /** Gives a document other black boxes, or other words for readers. */
  IngestOutcome redact(
      DocumentId id, UnaryOperator<StoredDocument> redacted, String who, String why) {
    return change(id, redacted, version -> new IngestOutcome.Described(id, version), who, why);
  }

  /** Gives a document other corrections of its text. */
  IngestOutcome correct(
      DocumentId id, UnaryOperator<StoredDocument> corrected, String who, String why) {
    return change(id, corrected, version -> new IngestOutcome.Described(id, version), who, why);
  }

  /** Gives a copy of a document another description. */
  IngestOutcome describe(DocumentId id, HeldCopy copy) {
    return change(
        id,
        newest -> newest.with(copy),
        version -> new IngestOutcome.Described(id, version),
        copy.who(),
        COPY_DESCRIBED);
  }

  /**
   * Stores where else the bytes of a document were found; the index is owed it.
   *
   * @param copies at least one
   * @return false if there is no such document
   */
  synchronized boolean storeCopies(DocumentId id, List<HeldCopy> copies) {
    Optional<StoredDocument> found = store.find(id);
    UnaryOperator<StoredDocument> change =
        document -> {
          StoredDocument changed = document;
          for (HeldCopy copy : copies) {
            changed = changed.with(copy);
          }
          return changed;
        };
    if (found.isPresent() && !change.apply(found.get()).equals(found.get())) {
      catalogue.owe(id);
      store.update(id, change, copies.getFirst().who(), COPY_FOUND);
    }
    return found.isPresent();
  }

  private synchronized IngestOutcome change(
      DocumentId id,
      UnaryOperator<StoredDocument> changed,
      IntFunction<IngestOutcome> outcome,
      String who,
      String why) {
    Optional<StoredDocument> found = store.find(id);
    if (found.isEmpty()) {
      return new IngestOutcome.Missing(id);
    }
    StoredDocument after = changed.apply(found.get());
    if (after.equals(found.get())) {
      return new IngestOutcome.Unchanged(id);
    }
    catalogue.owe(id);
    int version = store.update(after, who, why);
    indexing.enqueue(after);
    return outcome.apply(version);
  }
}
