package org.fonds.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Deposit;
import org.fonds.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Puts new documents into store and catalogue, those of several threads together: the disk takes a
 * hundred documents in the time of one. Who comes while others are being written waits, and the
 * first who waits then writes for all. Safe for several threads.
 */
final class Shelf {

  private static final int MOST_TOGETHER = 200;

  private final ArchiveStore store;
  private final Catalogue catalogue;
  private final ConcurrentLinkedQueue<Placing> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  Shelf(ArchiveStore store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /** One document on its way, and what became of it; touched by who holds the lock. */
  private static final class Placing {

    private final Deposit deposit;
    private final CatalogueEntry entry;
    private final Consumer<IngestStep> steps;
    private boolean done;
    private @Nullable RuntimeException failure;

    Placing(Deposit deposit, CatalogueEntry entry, Consumer<IngestStep> steps) {
      this.deposit = deposit;
      this.entry = entry;
      this.steps = steps;
    }

    private void end(@Nullable RuntimeException with) {
      failure = with;
      done = true;
    }
  }

  /**
   * Places a document; store and catalogue have it on the disk when this returns. Where it is there
   * already only the catalogue is written.
   *
   * @param steps is told of the steps, in any thread that waits here
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  void place(Deposit deposit, CatalogueEntry entry, Consumer<IngestStep> steps) {
    Placing placing = new Placing(deposit, entry, steps);
    waiting.add(placing);
    writing.lock();
    try {
      while (!placing.done) {
        write(together());
      }
    } finally {
      writing.unlock();
    }
    if (placing.failure != null) {
      throw placing.failure;
    }
  }

  /**
   * Places documents without files; store and catalogue have them on the disk when this returns.
   *
   * @throws org.fonds.store.StoreException if the disk refuses; some may be placed then
   */
  void place(List<Deposit> deposits) {
    for (int from = 0; from < deposits.size(); from += MOST_TOGETHER) {
      List<Placing> group =
          deposits.subList(from, Math.min(deposits.size(), from + MOST_TOGETHER)).stream()
              .map(deposit ->
                  new Placing(
                      deposit,
                      new CatalogueEntry(deposit.document().id(), "", CatalogueEntry.NOTHING_GIVEN),
                      step -> {}))
              .toList();
      writing.lock();
      try {
        write(group);
      } finally {
        writing.unlock();
      }
      for (Placing each : group) {
        if (each.failure != null) {
          throw each.failure;
        }
      }
    }
  }

  /** Of two with the same id, one waits for the next time. */
  private List<Placing> together() {
    Map<DocumentId, Placing> group = new LinkedHashMap<>();
    while (group.size() < MOST_TOGETHER) {
      Placing next = waiting.peek();
      if (next == null || group.putIfAbsent(next.deposit.document().id(), next) != null) {
        break;
      }
      waiting.remove();
    }
    return new ArrayList<>(group.values());
  }

  private void write(List<Placing> group) {
    @Nullable RuntimeException failure = new StoreException("writing was broken off");
    try {
      store.putAll(group.stream().map(each -> each.deposit).toList());
      tell(group, IngestStep.STORED);
      Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
      group.forEach(each -> entries.put(CatalogueEntry.key(each.deposit.document()), each.entry));
      catalogue.putAll(entries);
      tell(group, IngestStep.CATALOGUED);
      failure = null;
    } catch (RuntimeException e) {
      failure = e;
    } finally {
      for (Placing each : group) {
        each.end(failure);
      }
    }
  }

  private static void tell(List<Placing> group, IngestStep step) {
    group.forEach(each -> each.steps.accept(step));
  }
}
