package org.fonds.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;

/**
 * Sources in the inbox that are no documents yet. Several may have the same bytes; one of these at
 * a time is in work. Safe for several threads.
 */
final class WaitingSources {

  private final Map<String, List<InboxEntry>> byBytes = new HashMap<>();
  private final Map<DocumentId, InboxEntry> byId = new HashMap<>();

  /** What is in work, by its bytes. */
  private final Map<String, DocumentId> inWork = new HashMap<>();

  WaitingSources(List<InboxEntry> entries) {
    entries.forEach(this::add);
  }

  synchronized void add(InboxEntry entry) {
    byBytes.computeIfAbsent(entry.sha256(), bytes -> new ArrayList<>()).add(entry);
    byId.put(entry.id(), entry);
  }

  /** The id that these bytes will have. */
  synchronized Optional<DocumentId> ofBytes(String sha256) {
    return byBytes.getOrDefault(sha256, List.of()).stream().findFirst().map(InboxEntry::id);
  }

  synchronized Optional<InboxEntry> find(DocumentId id) {
    return Optional.ofNullable(byId.get(id));
  }

  boolean contains(DocumentId id) {
    return find(id).isPresent();
  }

  /**
   * Empty if it is a document already, or another thread makes one of it. Waits while one is made
   * of another source with the same bytes.
   *
   * @throws IndexerException if the waiting thread is interrupted
   */
  synchronized Optional<InboxEntry> claim(DocumentId id) {
    try {
      while (othersAreInWork(id)) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexerException("Interrupted while a source waited for another of its bytes", e);
    }
    return find(id).filter(free -> inWork.putIfAbsent(free.sha256(), id) == null);
  }

  private boolean othersAreInWork(DocumentId id) {
    return find(id)
        .map(entry -> inWork.get(entry.sha256()))
        .filter(claimed -> !claimed.equals(id))
        .isPresent();
  }

  synchronized void release(InboxEntry claimed) {
    inWork.remove(claimed.sha256());
    notifyAll();
  }

  synchronized void leave(InboxEntry entry) {
    byBytes.computeIfPresent(
        entry.sha256(), (bytes, same) -> same.remove(entry) && same.isEmpty() ? null : same);
    byId.remove(entry.id());
  }

  /** The names of their files. */
  synchronized Map<DocumentId, String> names() {
    Map<DocumentId, String> names = new HashMap<>();
    byId.forEach((id, entry) -> names.put(id, entry.name()));
    return names;
  }
}
