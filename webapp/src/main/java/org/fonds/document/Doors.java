package org.fonds.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.fonds.store.StoredDocument;

/** What of the store who asks may see: everything, or what is open to readers on the day. */
final class Doors {

  private final ArchiveStore store;
  private final Optional<Supplier<LocalDate>> closedOn;

  private Doors(ArchiveStore store, Optional<Supplier<LocalDate>> closedOn) {
    this.store = store;
    this.closedOn = closedOn;
  }

  /** None is closed. */
  static Doors open(ArchiveStore store) {
    return new Doors(store, Optional.empty());
  }

  /**
   * Those of readers.
   *
   * @param today the day that counts for what opens by itself
   */
  static Doors ofReaders(ArchiveStore store, Supplier<LocalDate> today) {
    return new Doors(store, Optional.of(today));
  }

  /** Whether nothing is closed to who asks. */
  boolean areOpen() {
    return closedOn.isEmpty();
  }

  /** For readers, what is not there takes as long as what is closed to them. */
  <T> Optional<T> evenly(Supplier<Optional<T>> question) {
    return closedOn.isEmpty() ? question.get() : EvenPace.answer(question);
  }

  /** As much of a document as who asks may see; empty if that is nothing. */
  Optional<StoredDocument> seen(StoredDocument stored) {
    return closedOn.isEmpty()
        ? Optional.of(stored)
        : stored
            .forReaders(closedOn.get().get())
            .map(seen -> seen.withDescription(withoutHiddenParent(seen.description())));
  }

  /** As much of a description as who asks may see; empty if that is nothing. */
  Optional<Description> seen(Description said) {
    if (closedOn.isEmpty()) {
      return Optional.of(said);
    }
    return exists(said.access().on(closedOn.get().get()))
        ? Optional.of(withoutHiddenParent(said.forReaders()))
        : Optional.empty();
  }

  /** That a unit is part of another says that there is the other. */
  private Description withoutHiddenParent(Description seen) {
    DocumentId parent = seen.parent();
    return parent == null || leadTo(parent) ? seen : seen.within(null);
  }

  /** Whether who asks may know of a document; of a hidden one no more is read than that. */
  boolean leadTo(DocumentId id) {
    return closedOn.isEmpty() || isThere(id);
  }

  /** The same of a document that need not be in the store at all. */
  boolean isThere(DocumentId id) {
    return store
        .access(id)
        .filter(access -> closedOn.isEmpty() || exists(access.on(closedOn.get().get())))
        .isPresent();
  }

  private static boolean exists(AccessLevel level) {
    return level == AccessLevel.OPEN || level == AccessLevel.METADATA;
  }

  /** Whether a document is wholly open to who asks, black boxes in it or not. */
  boolean isOpen(DocumentId id) {
    return closedOn.isEmpty()
        || store
            .access(id)
            .filter(access -> access.on(closedOn.get().get()) == AccessLevel.OPEN)
            .isPresent();
  }

  /** Whether who asks may have the file as it came. */
  boolean showsFile(DocumentId id) {
    return isOpen(id) && (closedOn.isEmpty() || store.redactions(id).areNone());
  }

  /** Whether who asks may read a version of a document as it was. */
  boolean showsVersion(StoredDocument then) {
    return closedOn.isEmpty()
        || (then.redactions().areNone()
            && then.description().access().on(closedOn.get().get()) == AccessLevel.OPEN);
  }
}
