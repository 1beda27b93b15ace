package org.fonds.ingest;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.fonds.store.FullDisk;
import org.fonds.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes many descriptions over together. Before the first of them is written, all are noted on the
 * disk; what an interruption leaves undone is done when the archive is opened again. One import at
 * a time; safe for several threads.
 */
public final class Imports {

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

  private final ArchiveStore store;
  private final DocumentIds ids;
  private final Shelving shelving;
  private final Changes changes;
  private final Indexing indexing;
  private final ImportJournal journal;

  Imports(
      ArchiveStore store,
      DocumentIds ids,
      Shelving shelving,
      Changes changes,
      Indexing indexing,
      ImportJournal journal) {
    this.store = store;
    this.ids = ids;
    this.shelving = shelving;
    this.changes = changes;
    this.indexing = indexing;
    this.journal = journal;
  }

  /** An id that no document has. */
  public DocumentId newId() {
    return ids.newId();
  }

  /** What is said of a document; empty if there is none. */
  public Optional<Description> known(DocumentId id) {
    return store.description(id);
  }

  /**
   * Takes an order over; a search finds all of it when this returns.
   *
   * @throws org.fonds.index.IndexException if the index cannot be reached; all is stored then, and
   *     found when the index is back
   */
  public ImportOutcome take(ImportOrder order) {
    ImportOutcome outcome = store(order);
    indexing.publish();
    return outcome;
  }

  private synchronized ImportOutcome store(ImportOrder order) {
    finish();
    Optional<String> objection = objection(order);
    if (objection.isPresent()) {
      return new ImportOutcome.Outdated(objection.get());
    }
    try {
      journal.begin(order);
      apply(order);
      journal.end();
      return new ImportOutcome.Done(order.units().size(), order.changes().size());
    } catch (IOException | StoreException e) {
      LOG.error("An import was interrupted", e);
      return new ImportOutcome.Interrupted(
          FullDisk.sentence(store.folder(), e).orElseGet(() -> String.valueOf(e.getMessage())));
    }
  }

  /** Ends the import that was interrupted, if one was; the index is owed it. */
  synchronized void finish() {
    journal
        .open()
        .ifPresent(order -> {
          LOG.warn(
              "An import of {} units and {} changes by {} was interrupted and is finished now",
              order.units().size(),
              order.changes().size(),
              order.who());
          apply(order);
          try {
            journal.end();
          } catch (IOException e) {
            throw new StoreException(
                "an import that is finished stays noted: " + e.getMessage(), e);
          }
        });
  }

  private Optional<String> objection(ImportOrder order) {
    for (DescriptionChange change : order.changes()) {
      if (known(change.id()).filter(change.shown()::equals).isEmpty()) {
        return Optional.of(
            "document %s (“%s”) was described otherwise since the file was looked at; look at it again"
                .formatted(change.id(), change.shown().title()));
      }
    }
    Set<DocumentId> fresh = new HashSet<>();
    for (ImportOrder.NewUnit unit : order.units()) {
      DocumentId parent = unit.description().parent();
      if (parent != null && !fresh.contains(parent) && !store.contains(parent)) {
        return Optional.of("document %s is gone, in which a unit should lie".formatted(parent));
      }
      fresh.add(unit.id());
    }
    return Optional.empty();
  }

  /** Each step can be repeated. */
  private void apply(ImportOrder order) {
    shelving.shelve(order.units(), order.who(), order.why());
    for (DescriptionChange change : order.changes()) {
      changes.describe(
          change.id(),
          now -> now.equals(change.shown()) ? change.written() : now,
          order.who(),
          order.why());
    }
  }
}
