package org.fonds.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fonds.description.DocumentId;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * How much of which documents readers may not see, and until when. Safe for several threads; on the
 * disk when the {@link Catalogue} is.
 */
final class Closures {

  private final MVMap<String, String> closed;

  Closures(MVMap<String, String> closed) {
    this.closed = closed;
  }

  /**
   * Remembers how much of a document readers may see from a day on.
   *
   * @param closure null where they see all of it
   */
  void put(DocumentId id, @Nullable Closure closure) {
    if (closure == null) {
      closed.remove(id.text());
    } else {
      closed.put(id.text(), closure.write());
    }
  }

  /** What readers see more of since a day, and the index does not know yet. */
  List<DocumentId> endedBy(LocalDate day) {
    List<DocumentId> ended = new ArrayList<>();
    closed.forEach((id, closure) -> {
      if (Closure.read(closure).hasEndedBy(day)) {
        ended.add(new DocumentId(id));
      }
    });
    return ended;
  }

  /** How many documents do not exist for readers. */
  long hidden() {
    return closed.values().stream().map(Closure::read).filter(Closure::hidden).count();
  }

  /** Whether there is anything that readers do not see. */
  boolean areAny() {
    return !closed.isEmpty();
  }
}
