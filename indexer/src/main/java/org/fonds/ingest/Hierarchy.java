package org.fonds.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.jspecify.annotations.Nullable;

/** Which unit lies in which, as the store has it. */
final class Hierarchy {

  private final ArchiveStore store;

  Hierarchy(ArchiveStore store) {
    this.store = store;
  }

  /**
   * What stands against a unit being part of another, as a sentence that names every unit on the
   * way; empty if nothing does.
   *
   * @param parent null for none
   */
  Optional<String> objection(DocumentId unit, @Nullable DocumentId parent) {
    List<DocumentId> way = new ArrayList<>(List.of(unit));
    DocumentId above = parent;
    while (above != null) {
      if (way.contains(above)) {
        way.add(above);
        return Optional.of(loop(way));
      }
      Optional<Description> found = store.description(above);
      if (found.isEmpty()) {
        return Optional.of(
            "there is no document %s of which %s could be a part".formatted(above, way.getLast()));
      }
      way.add(above);
      above = found.map(Description::parent).orElse(null);
    }
    return Optional.empty();
  }

  private static String loop(List<DocumentId> way) {
    return way.size() == 2
        ? "%s cannot be a part of itself".formatted(way.getFirst())
        : "a unit cannot lie in itself, and it would: %s; choose another unit above"
            .formatted(way.stream().map(DocumentId::text).collect(Collectors.joining(" in ")));
  }
}
