package org.fonds.ingest;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Fills the stacks when the first document is closed, which takes as long as indexing everything:
 * nobody who closes one should wait for it. What is left at the end is still owed by the catalogue.
 */
final class StacksFilling implements AutoCloseable {

  private final StopRequest stop = new StopRequest();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("fonds-stacks").factory());

  /**
   * @param filling is asked to stop where the archive is closed meanwhile
   */
  void begin(Consumer<StopRequest> filling) {
    one.execute(() -> filling.accept(stop));
  }

  /** Ends what was begun after the document in hand; a thread that writes is not interrupted. */
  @Override
  public void close() {
    stop.make();
    one.close();
  }
}
