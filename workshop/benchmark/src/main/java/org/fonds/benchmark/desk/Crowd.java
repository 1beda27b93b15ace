package org.fonds.benchmark.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Latencies;

/**
 * Many people who act at once for a while, each in a window of their own, and think between two
 * acts.
 */
final class Crowd {

  /** Between two acts of one person; evenly spread. */
  private static final Duration LEAST_THOUGHT = Duration.ofSeconds(5);

  private static final Duration MOST_THOUGHT = Duration.ofSeconds(15);

  private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private final List<Runnable> people = new ArrayList<>();
  private volatile long ends;

  /** Adds somebody who does one of some acts after the other, as chance has it. */
  void add(Window window, List<Act> acts, long seed) {
    people.add(() -> live(window, acts, new Random(seed)));
  }

  int size() {
    return people.size();
  }

  /** Lets everybody act until the time is over. */
  void actFor(Duration time) {
    ends = System.nanoTime() + time.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<? extends Future<?>> lives = people.stream().map(threads::submit).toList();
      for (Future<?> life : lives) {
        life.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("interrupted", e);
    } catch (ExecutionException e) {
      throw new BenchmarkException("somebody stopped acting: " + e.getCause(), e);
    }
  }

  private void live(Window window, List<Act> acts, Random random) {
    think(random.nextLong(MOST_THOUGHT.toNanos()));
    while (System.nanoTime() < ends) {
      Act act = acts.get(random.nextInt(acts.size()));
      long begun = System.nanoTime();
      try {
        act.doing().accept(window, random);
        nanos
            .computeIfAbsent(act.name(), name -> new ConcurrentLinkedQueue<>())
            .add(System.nanoTime() - begun);
      } catch (BenchmarkException e) {
        errors.add(act.name() + ": " + e.getMessage());
      }
      think(random.nextLong(LEAST_THOUGHT.toNanos(), MOST_THOUGHT.toNanos()));
    }
  }

  private void think(long wanted) {
    try {
      TimeUnit.NANOSECONDS.sleep(Math.max(0, Math.min(wanted, ends - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("interrupted", e);
    }
  }

  /** How long an act took, each time; fails if nobody did it. */
  Latencies of(Act act) {
    return new Latencies(durations(nanos.getOrDefault(act.name(), new ConcurrentLinkedQueue<>())));
  }

  /** How long all acts took. */
  Latencies all() {
    return new Latencies(
        nanos.values().stream().flatMap(each -> durations(each).stream()).toList());
  }

  private static List<Duration> durations(Queue<Long> nanos) {
    return nanos.stream().map(Duration::ofNanos).toList();
  }

  /** What failed, each in a sentence. */
  List<String> errors() {
    return List.copyOf(errors);
  }
}
