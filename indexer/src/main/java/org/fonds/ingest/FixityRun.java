package org.fonds.ingest;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Fixity;

/** Holds every document of a store to the digests with which it was stored. */
public final class FixityRun {

  private final ArchiveStore store;
  private final Throttle throttle;
  private final StopRequest stop;

  private FixityRun(ArchiveStore store, Throttle throttle, StopRequest stop) {
    this.store = store;
    this.throttle = throttle;
    this.stop = stop;
  }

  /**
   * A run that is still to be made.
   *
   * @param bytesPerSecond how many bytes to read in a second, counted over the run: a document is
   *     read in one go, and the pause comes after it; nought for as many as the disk gives
   * @param stop ends the run after the document in hand
   */
  public static FixityRun over(ArchiveStore store, double bytesPerSecond, StopRequest stop) {
    Throttle throttle = new Throttle(bytesPerSecond, InstantSource.system(), Thread::sleep);
    return new FixityRun(store, throttle, stop);
  }

  /**
   * What a run came to.
   *
   * @param looked at so many documents
   * @param total so many the store has
   * @param altered so many of those looked at are not as they were stored
   */
  public record Result(int looked, int total, int altered) {

    /** Whether the run was stopped before its end. */
    public boolean isStopped() {
      return looked < total;
    }
  }

  /**
   * Looks at the documents in the order of their ids.
   *
   * @param found is told what came of each
   * @param progress is told how many were looked at, and how many there are
   */
  public Result run(Consumer<Fixity> found, BiConsumer<Integer, Integer> progress) {
    List<DocumentId> ids;
    try (Stream<DocumentId> stored = store.ids()) {
      ids = stored.sorted().toList();
    }
    int looked = 0;
    int altered = 0;
    for (DocumentId id : ids) {
      if (stop.isMade()) {
        break;
      }
      Fixity fixity = store.verify(id);
      altered += fixity.isSound() ? 0 : 1;
      found.accept(fixity);
      progress.accept(++looked, ids.size());
      throttle.done(store.sizeInBytes(id), stop::isMade);
    }
    return new Result(looked, ids.size(), altered);
  }
}
