package org.fonds.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.DocumentId;
import org.fonds.store.StoredDocument;

/** Makes the index again from the store alone: nothing is extracted, nothing is read by OCR. */
public final class Reindex {

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final IndexedDocuments documents;
  private final IndexQueue queue;

  Reindex(ArchiveStore store, Catalogue catalogue, IndexedDocuments documents, IndexQueue queue) {
    this.store = store;
    this.catalogue = catalogue;
    this.documents = documents;
    this.queue = queue;
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
   * @param progress is told how many documents are done, by several threads one after the other
   */
  public Result run(IntConsumer progress) {
    Rebuilding rebuilding = new Rebuilding(progress);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      IntStream.range(0, THREADS)
          .mapToObj(thread -> CompletableFuture.runAsync(rebuilding::run, threads))
          .toList()
          .forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
    queue.flush();
    return rebuilding.result();
  }

  /** Done by several threads: each takes the next document that none has taken. */
  private final class Rebuilding {

    private final Queue<DocumentId> left;
    private final IntConsumer progress;
    private final List<String> damaged = new ArrayList<>();
    private int done;

    Rebuilding(IntConsumer progress) {
      this.progress = progress;
      try (Stream<DocumentId> stored = store.ids()) {
        this.left = new ConcurrentLinkedQueue<>(stored.sorted().toList());
      }
    }

    /** Where one thread fails the others end after the document that they have in hand. */
    void run() {
      try {
        for (DocumentId id = left.poll(); id != null; id = left.poll()) {
          put(id);
        }
      } catch (RuntimeException e) {
        left.clear();
        throw e;
      }
    }

    private void put(DocumentId id) {
      String debt = catalogue.debt(id);
      try {
        Optional<StoredDocument> document = store.find(id);
        if (document.isPresent()) {
          queue.add(documents.of(document.get()), debt);
          tell();
        }
      } catch (CorruptDocumentException e) {
        tell(String.valueOf(e.getMessage()));
      }
    }

    private synchronized void tell() {
      done++;
      progress.accept(done);
    }

    private synchronized void tell(String damage) {
      damaged.add(damage);
    }

    synchronized Result result() {
      return new Result(done, damaged.stream().sorted().toList());
    }
  }
}
