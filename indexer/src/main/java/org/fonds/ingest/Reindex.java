package org.fonds.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;

/** Makes the index again from the store alone: nothing is extracted, nothing is read by OCR. */
public final class Reindex {

  private final ArchiveStore store;
  private final Indexing indexing;

  Reindex(ArchiveStore store, Indexing indexing) {
    this.store = store;
    this.indexing = indexing;
  }

  /**
   * What a rebuilding came to.
   *
   * @param damaged a sentence for each document that the store cannot give back
   */
  public record Result(int indexed, List<String> damaged) {
    public Result {
      damaged = List.copyOf(damaged);
    }
  }

  /**
   * Puts every document of the store into the index, which was opened empty.
   *
   * @param progress is told how many documents are done
   */
  public Result run(IntConsumer progress) {
    List<String> damaged = new ArrayList<>();
    int done = 0;
    List<DocumentId> ids;
    try (Stream<DocumentId> stored = store.ids()) {
      ids = stored.sorted().toList();
    }
    for (DocumentId id : ids) {
      try {
        if (indexing.enqueue(id)) {
          done++;
        }
      } catch (CorruptDocumentException e) {
        damaged.add(String.valueOf(e.getMessage()));
      }
      progress.accept(done);
    }
    indexing.publish();
    return new Result(done, damaged);
  }
}
