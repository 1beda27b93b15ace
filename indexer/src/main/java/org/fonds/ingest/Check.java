package org.fonds.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * Holds inbox, store and index against each other. Of each document everything is compared that the
 * index gives back in a list; the words of its pages are not, since they are written together with
 * that. Of the originals no byte is read, which is for {@link FixityRun}. What others write
 * meanwhile may be taken for a fault.
 */
public final class Check {

  private final ArchiveStore store;
  private final Rooms rooms;
  private final Indexing indexing;
  private final Ingest ingest;
  private final Supplier<LocalDate> today;

  Check(
      ArchiveStore store,
      Rooms rooms,
      Indexing indexing,
      Ingest ingest,
      Supplier<LocalDate> today) {
    this.store = store;
    this.rooms = rooms;
    this.indexing = indexing;
    this.ingest = ingest;
    this.today = today;
  }

  /**
   * Looks at everything.
   *
   * @param found is told of each disagreement, the inbox first, then by id
   * @return how many documents the store has
   * @throws org.fonds.index.IndexException if the index cannot be asked
   */
  public int run(Consumer<Finding> found) {
    for (Map.Entry<DocumentId, String> each : ingest.waiting().entrySet()) {
      DocumentId id = each.getKey();
      found.accept(new Finding.Waiting(id, each.getValue(), store.contains(id)));
    }
    List<DocumentId> stored;
    try (Stream<DocumentId> ids = store.ids()) {
      stored = ids.sorted().toList();
    }
    LocalDate day = today.get();
    SequencedSet<Finding> disagreements = new LinkedHashSet<>();
    compare(
        stored,
        rooms.readingRoom(),
        document -> indexing.seen(document, day).byReaders(),
        disagreements::add);
    rooms
        .stacks()
        .ifPresent(stacks ->
            compare(
                stored,
                stacks,
                document -> Optional.of(indexing.seen(document, day).whole()),
                disagreements::add));
    disagreements.forEach(found);
    return stored.size();
  }

  private void compare(
      List<DocumentId> stored,
      ArchiveIndex index,
      Function<StoredDocument, Optional<IndexedDocument>> wanted,
      Consumer<Finding> found) {
    try (Stream<IndexedDocument> indexed = index.documents()) {
      compare(stored.iterator(), indexed.iterator(), wanted, found);
    }
  }

  /** Goes through both together; both are in the order of ids. */
  private void compare(
      Iterator<DocumentId> stored,
      Iterator<IndexedDocument> indexed,
      Function<StoredDocument, Optional<IndexedDocument>> wanted,
      Consumer<Finding> found) {
    @Nullable IndexedDocument there = next(indexed);
    while (stored.hasNext()) {
      DocumentId id = stored.next();
      while (there != null && there.id().compareTo(id.text()) < 0) {
        found.accept(new Finding.OnlyIndexed(there.id()));
        there = next(indexed);
      }
      boolean same = there != null && there.id().equals(id.text());
      compare(id, same ? there : null, wanted).ifPresent(found);
      there = same ? next(indexed) : there;
    }
    while (there != null) {
      found.accept(new Finding.OnlyIndexed(there.id()));
      there = next(indexed);
    }
  }

  private static @Nullable IndexedDocument next(Iterator<IndexedDocument> documents) {
    return documents.hasNext() ? documents.next() : null;
  }

  private Optional<Finding> compare(
      DocumentId id,
      @Nullable IndexedDocument there,
      Function<StoredDocument, Optional<IndexedDocument>> wanted) {
    try {
      Optional<StoredDocument> stored = store.find(id);
      if (stored.isEmpty()) {
        return Optional.of(new Finding.Damaged(id, "document " + id + " has no object"));
      }
      IndexedDocument here = wanted.apply(stored.get()).orElse(null);
      if (here == null) {
        return Optional.ofNullable(there).map(each -> new Finding.OnlyIndexed(each.id()));
      }
      if (there == null) {
        return Optional.of(new Finding.NotIndexed(id));
      }
      return there.asListed().equals(here.asListed())
          ? Optional.empty()
          : Optional.of(new Finding.IndexedOtherwise(id));
    } catch (CorruptDocumentException e) {
      return Optional.of(new Finding.Damaged(id, String.valueOf(e.getMessage())));
    }
  }

  /**
   * Mends what {@link #run} found: the index gets what it lacks and loses what it should not have,
   * and sources in the inbox become documents. What is damaged is left as it is.
   *
   * @return what became of the sources in the inbox
   */
  public IngestReport mend(List<Finding> findings) {
    List<DocumentId> wanted = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (Finding finding : findings) {
      switch (finding) {
        case Finding.NotIndexed(DocumentId id) -> wanted.add(id);
        case Finding.IndexedOtherwise(DocumentId id) -> wanted.add(id);
        case Finding.OnlyIndexed(String id) -> removed.add(id);
        case Finding.LeftOver _,
            Finding.NotCatalogued _,
            Finding.OnlyCatalogued _,
            Finding.Waiting _,
            Finding.Damaged _ -> {
          // A start has seen to it, or the inbox does, or nobody can.
        }
      }
    }
    removed.forEach(rooms::remove);
    removed.stream()
        .filter(DocumentId::isWellFormed)
        .map(DocumentId::new)
        .filter(store::contains)
        .forEach(wanted::add);
    wanted.forEach(indexing::enqueue);
    indexing.publish();
    rooms.commit();
    return ingest.resume();
  }
}
