package org.fonds.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.fonds.ingest.SourceSubmission;

/**
 * All arrivals that are remembered, as they are by now; also written down. Safe for several
 * threads.
 */
final class ArrivalMemory {

  private final ArrivalBook book;
  private final int most;
  private final NavigableMap<Long, Arrival> arrivals = new ConcurrentSkipListMap<>();
  private final Map<String, Long> byUpload = new ConcurrentHashMap<>();
  private final AtomicLong counter;

  /**
   * @param most of more the oldest are forgotten
   */
  ArrivalMemory(ArrivalBook book, int most) {
    this.book = book;
    this.most = most;
    book.all().forEach(this::put);
    counter = new AtomicLong(arrivals.isEmpty() ? 0 : arrivals.lastKey());
  }

  /** Remembers a source that has just arrived. */
  Arrival add(SourceSubmission submission, String upload, ArrivalState state) {
    Arrival arrival =
        new Arrival(
            counter.incrementAndGet(),
            submission.name(),
            submission.path(),
            submission.file().toFile().length(),
            submission.who(),
            Instant.now(),
            upload,
            state);
    book.write(arrival);
    put(arrival);
    while (arrivals.size() > most) {
      Map.Entry<Long, Arrival> oldest = arrivals.pollFirstEntry();
      if (oldest != null) {
        forget(List.of(oldest.getValue()));
      }
    }
    return arrival;
  }

  private void put(Arrival arrival) {
    arrivals.put(arrival.number(), arrival);
    if (!arrival.upload().isEmpty()) {
      byUpload.put(arrival.upload(), arrival.number());
    }
  }

  /** As it is by now; as it was if it has been forgotten meanwhile. */
  Arrival now(Arrival arrival) {
    return arrivals.getOrDefault(arrival.number(), arrival);
  }

  /** Those of one person, the newest first. */
  List<Arrival> of(String who) {
    return arrivals.descendingMap().values().stream()
        .filter(arrival -> arrival.who().equals(who))
        .toList();
  }

  /** What came by an upload; empty if nothing did, or it is forgotten. */
  Optional<Arrival> byUpload(String upload) {
    return Optional.ofNullable(byUpload.get(upload)).map(arrivals::get);
  }

  /** Those to which something is still to happen, in the order of their numbers. */
  List<Arrival> unsettled() {
    return arrivals.values().stream().filter(arrival -> !arrival.isSettled()).toList();
  }

  /** Says how far an arrival is by now, unless it is forgotten. */
  void enter(long number, ArrivalState state) {
    synchronized (arrivals) {
      Arrival changed = arrivals.computeIfPresent(number, (same, arrival) -> arrival.in(state));
      if (changed != null) {
        book.write(changed);
      }
      arrivals.notifyAll();
    }
  }

  /** Waits until an arrival is settled, or for as long as is given. */
  Arrival await(Arrival arrival, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    synchronized (arrivals) {
      long left = end - System.nanoTime();
      while (!now(arrival).isSettled() && left > 0) {
        TimeUnit.NANOSECONDS.timedWait(arrivals, left);
        left = end - System.nanoTime();
      }
    }
    return now(arrival);
  }

  /** Forgets what is settled of what somebody handed in. */
  void clear(String who) {
    List<Arrival> settled = of(who).stream().filter(Arrival::isSettled).toList();
    settled.forEach(arrival -> arrivals.remove(arrival.number()));
    forget(settled);
  }

  private void forget(List<Arrival> forgotten) {
    forgotten.forEach(arrival -> byUpload.remove(arrival.upload()));
    book.strike(forgotten.stream().map(Arrival::number).toList());
  }
}
