package org.fonds.desk;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fonds.ingest.IngestProgress;
import org.fonds.ingest.IngestReport;
import org.jspecify.annotations.Nullable;

/**
 * What the site brings in, and has brought in since it was started, however it came. What is said
 * here is forgotten when the site stops. Safe for several threads.
 */
public final class Runs {

  /** Runs that are remembered; of more the oldest are forgotten. */
  static final int MOST_REMEMBERED = 20;

  private final InstantSource clock;
  private final Deque<Run> runs = new ArrayDeque<>();

  public Runs(InstantSource clock) {
    this.clock = clock;
  }

  /** Begins a run, to be closed at its end. */
  public synchronized Run begin(RunKind kind) {
    Run run = new Run(kind, clock);
    runs.addFirst(run);
    if (runs.size() > MOST_REMEMBERED) {
      runs.removeLast();
    }
    return run;
  }

  /** Does work that tells how far it is: a run from its first file on, no run if there is none. */
  public IngestReport watch(RunKind kind, Function<Consumer<IngestProgress>, IngestReport> work) {
    AtomicReference<@Nullable Run> run = new AtomicReference<>();
    try {
      return work.apply(progress -> begun(run, kind).reached(progress));
    } finally {
      Run begun = run.get();
      if (begun != null) {
        begun.close();
      }
    }
  }

  /** To be called by one thread at a time, as progress is told. */
  private Run begun(AtomicReference<@Nullable Run> run, RunKind kind) {
    Run before = run.get();
    if (before != null) {
      return before;
    }
    Run begun = begin(kind);
    run.set(begun);
    return begun;
  }

  /** How far each is, the newest first. */
  public synchronized List<RunState> all() {
    return runs.stream().map(Run::state).toList();
  }
}
