package org.fonds.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fonds.research.Researcher;

/**
 * Sees to it that runs are asked: two at a time, one of each person, the others in the order in
 * which they were made. What the database holds is what is to be done, so that whatever was going
 * when the site ended goes on when it starts. Safe for several threads.
 */
public final class BatchRunner implements AutoCloseable {

  static final int AT_ONCE = 2;

  private static final Duration TIME_TO_END = Duration.ofSeconds(5);

  private final BatchSearches searches;
  private final RowTurns turns;
  private final Map<UUID, Going> going = new HashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private boolean closed;

  public BatchRunner(BatchSearches searches, RowTurns turns) {
    this.searches = searches;
    this.turns = turns;
  }

  /** Begins what can begin now; to be called at the start, and when something was made. */
  public synchronized void look() {
    if (closed) {
      return;
    }
    for (BatchSearch run : searches.unfinished()) {
      boolean hasOne =
          going.values().stream().anyMatch(other -> other.run().whose().equals(run.whose()));
      if (going.size() < AT_ONCE && !hasOne) {
        Going begun = new Going(run);
        going.put(run.id(), begun);
        threads.add(Thread.ofVirtual().name("batch search " + run.id()).start(() -> ask(begun)));
      }
    }
    threads.removeIf(thread -> !thread.isAlive());
  }

  private void ask(Going run) {
    try {
      turns.askAll(run);
    } finally {
      synchronized (this) {
        going.remove(run.run().id());
      }
      look();
    }
  }

  /** Ends a run; a row that is being asked has its result or has none. */
  public void cancel(Researcher whose, UUID id) {
    searches.cancel(whose, id);
    searches.find(whose, id).filter(run -> run.state().isOver()).ifPresent(run -> stop(id));
    look();
  }

  /** Deletes a run with all that it found, whether or not it is over. */
  public void delete(Researcher whose, UUID id) {
    if (searches.find(whose, id).isPresent()) {
      stop(id);
      searches.delete(whose, id);
      look();
    }
  }

  private synchronized void stop(UUID id) {
    Going run = going.get(id);
    if (run != null) {
      run.stop();
    }
  }

  /** How long the rest of a run will take at its pace; empty while nobody can say. */
  public synchronized Optional<Duration> left(BatchSearch run) {
    return Optional.ofNullable(going.get(run.id())).flatMap(Going::left);
  }

  /** How many runs are before one that waits, with those that go; 0 for one that goes. */
  public int before(BatchSearch run) {
    List<UUID> turn = searches.unfinished().stream().map(BatchSearch::id).toList();
    return run.state() == BatchState.WAITING ? Math.max(0, turn.indexOf(run.id())) : 0;
  }

  /** Lets no further row be asked; what goes on goes on at the next start. */
  @Override
  public void close() {
    List<Thread> ending;
    synchronized (this) {
      closed = true;
      going.values().forEach(Going::stop);
      ending = List.copyOf(threads);
    }
    try {
      for (Thread thread : ending) {
        var _ = thread.join(TIME_TO_END);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
