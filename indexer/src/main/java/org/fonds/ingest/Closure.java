package org.fonds.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * How readers are kept from a document.
 *
 * @param hidden whether it does not exist for them at all
 * @param until the day on which they see more of it; null if nobody named one
 */
record Closure(boolean hidden, @Nullable LocalDate until) {

  private static final String HIDDEN = "hidden";
  private static final String IN_PART = "in-part";

  /** That of a document on a day; empty where readers see all of it. */
  static Optional<Closure> of(StoredDocument document, LocalDate day) {
    Optional<StoredDocument> seen = document.forReaders(day);
    return seen.isPresent() && seen.get().equals(document)
        ? Optional.empty()
        : Optional.of(new Closure(seen.isEmpty(), document.opensAfter(day).orElse(null)));
  }

  /** Whether it has ended in part or wholly by a day. */
  boolean hasEndedBy(LocalDate day) {
    return until != null && !day.isBefore(until);
  }

  String write() {
    return (hidden ? HIDDEN : IN_PART) + (until == null ? "" : " " + until);
  }

  static Closure read(String text) {
    String[] parts = text.split(" ", 2);
    return new Closure(
        parts[0].equals(HIDDEN), parts.length == 1 ? null : LocalDate.parse(parts[1]));
  }
}
