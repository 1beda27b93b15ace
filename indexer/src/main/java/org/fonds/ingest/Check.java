package org.fonds.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Holds inbox, store and index against each other. Of each document everything is compared that the
 * index gives back in a list; the words of its pages are not, since they are written together with
 * that. Of the originals no byte is read, which is for {@link FixityRun}. What others write
 * meanwhile may be taken for a fault.
 */
public final class Check {

  private final ArchiveStore store;
  private final ArchiveIndex index;
  private final IndexedDocuments documents;
  private final Indexing indexing;
  private final Ingest ingest;

  Check(
      ArchiveStore store,
      ArchiveIndex index,
      IndexedDocuments documents,
      Indexing indexing,
      Ingest ingest) {
    this.store = store;
    this.index = index;
    this.documents = documents;
    this.indexing = indexing;
    this.ingest = ingest;
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
    try (Stream<IndexedDocument> indexed = index.documents()) {
      compare(stored.iterator(), indexed.iterator(), found);
    }
    return stored.size();
  }

  /** Goes through both together; both are in the order of ids. */
  private void compare(
      Iterator<DocumentId> stored, Iterator<IndexedDocument> indexed, Consumer<Finding> found) {
    @Nullable IndexedDocument there = next(indexed);
    while (stored.hasNext()) {
      DocumentId id = stored.next();
      while (there != null && there.id().compareTo(id.text()) < 0) {
        found.accept(new Finding.OnlyIndexed(there.id()));
        there = next(indexed);
      }
      boolean same = there != null && there.id().equals(id.text());
      compare(id, same ? there : null).ifPresent(found);
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

  private Optional<Finding> compare(DocumentId id, @Nullable IndexedDocument there) {
    try {
      Optional<IndexedDocument> wanted = store.find(id).map(documents::of);
      if (wanted.isEmpty()) {
        return Optional.of(new Finding.Damaged(id, "document " + id + " has no object"));
      }
      if (there == null) {
        return Optional.of(new Finding.NotIndexed(id));
      }
      return there.asListed().equals(wanted.get().asListed())
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
    for (Finding finding : findings) {
      switch (finding) {
        case Finding.NotIndexed(DocumentId id) -> wanted.add(id);
        case Finding.IndexedOtherwise(DocumentId id) -> wanted.add(id);
        case Finding.OnlyIndexed(String id) -> index.remove(id);
        case Finding.LeftOver _,
            Finding.NotCatalogued _,
            Finding.OnlyCatalogued _,
            Finding.Waiting _,
            Finding.Damaged _ -> {
          // A start has seen to it, or the inbox does, or nobody can.
        }
      }
    }
    wanted.forEach(indexing::enqueue);
    indexing.publish();
    index.commit();
    return ingest.resume();
  }
}
