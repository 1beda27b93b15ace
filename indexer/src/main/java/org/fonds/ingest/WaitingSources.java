package org.fonds.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fonds.store.DocumentId;

/** Sources in the inbox that are no documents yet. Safe for several threads. */
final class WaitingSources {

  private final Map<String, InboxEntry> byBytes = new HashMap<>();
  private final Map<DocumentId, InboxEntry> byId = new HashMap<>();
  private final Set<DocumentId> inWork = new HashSet<>();

  WaitingSources(List<InboxEntry> entries) {
    entries.forEach(this::add);
  }

  synchronized void add(InboxEntry entry) {
    byBytes.put(entry.sha256(), entry);
    byId.put(entry.id(), entry);
  }

  /** The id that these bytes will have. */
  synchronized Optional<DocumentId> ofBytes(String sha256) {
    return Optional.ofNullable(byBytes.get(sha256)).map(InboxEntry::id);
  }

  synchronized Optional<InboxEntry> find(DocumentId id) {
    return Optional.ofNullable(byId.get(id));
  }

  boolean contains(DocumentId id) {
    return find(id).isPresent();
  }

  /** Empty if it is a document already, or another thread makes one of it. */
  synchronized Optional<InboxEntry> claim(DocumentId id) {
    return find(id).filter(entry -> inWork.add(id));
  }

  synchronized void release(InboxEntry claimed) {
    inWork.remove(claimed.id());
  }

  synchronized void leave(InboxEntry entry) {
    byBytes.remove(entry.sha256());
    byId.remove(entry.id());
  }

  /** The names of their files. */
  synchronized Map<DocumentId, String> names() {
    Map<DocumentId, String> names = new HashMap<>();
    byId.forEach((id, entry) -> names.put(id, entry.name()));
    return names;
  }
}
