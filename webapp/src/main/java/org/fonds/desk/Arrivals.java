package org.fonds.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.index.IndexException;
import org.fonds.ingest.Acceptance;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sources on their way from people and programs into the archive. They are accepted in the thread
 * of whoever brings them and made documents one after the other in a thread of their own. What is
 * said here of them is forgotten when the site stops; the sources are not. Safe for several
 * threads.
 */
public final class Arrivals implements AutoCloseable {

  /** Arrivals that are remembered; of more the oldest are forgotten. */
  static final int MOST_REMEMBERED = 1000;

  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

  private final Ingest ingest;
  private final Consumer<Act> journal;
  private final Duration untilRetry;
  private final UploadRun run;
  private final NavigableMap<Long, Arrival> arrivals = new ConcurrentSkipListMap<>();
  private final AtomicLong counter = new AtomicLong();
  private final AtomicBoolean closing = new AtomicBoolean();
  private final AtomicBoolean retryIsPlanned = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("arrivals").factory());

  /**
   * @param runs where people see how far it is
   * @param journal is told of what was handed in
   * @param untilRetry how long to wait before what was delayed is tried again
   */
  public Arrivals(Ingest ingest, Runs runs, Consumer<Act> journal, Duration untilRetry) {
    this.ingest = ingest;
    this.journal = journal;
    this.untilRetry = untilRetry;
    this.run = new UploadRun(runs);
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * Accepts a source: when this returns, a power cut cannot lose it any more, and the file that was
   * handed in is not needed any more. It becomes a document in the background.
   *
   * @param from who hands it in
   * @throws IndexerException if the disk refuses; nothing is accepted then
   */
  public Arrival receive(SourceSubmission submission, Actor from) {
    Acceptance acceptance = ingest.accept(submission, step -> {});
    note(acceptance, submission.name(), from);
    ArrivalState state =
        switch (acceptance) {
          case Acceptance.Settled settled -> new ArrivalState.Settled(settled.outcome());
          case Acceptance.Accepted accepted -> new ArrivalState.Waiting(accepted.id());
        };
    Arrival arrival =
        new Arrival(
            counter.incrementAndGet(), submission.name(), submission.who(), Instant.now(), state);
    remember(arrival);
    if (state instanceof ArrivalState.Waiting waiting && !closing.get()) {
      run.begun();
      worker.execute(() -> process(arrival.number(), waiting.id()));
    } else if (acceptance instanceof Acceptance.Settled(IngestOutcome.Duplicate _)
        && !closing.get()) {
      worker.execute(this::publishCopies);
    }
    return arrival;
  }

  private void note(Acceptance acceptance, String name, Actor from) {
    switch (acceptance) {
      case Acceptance.Accepted accepted ->
          journal.accept(new Act(from, Deed.UPLOADED, accepted.id(), name));
      case Acceptance.Settled settled -> {
        // What was not taken leaves nothing to write down.
        String details = name + ": " + OutcomeWords.kind(settled.outcome());
        OutcomeWords.document(settled.outcome())
            .ifPresent(id -> journal.accept(new Act(from, Deed.UPLOADED, id, details)));
      }
    }
  }

  /** What somebody handed in, the newest first. */
  public List<Arrival> of(String who) {
    return arrivals.descendingMap().values().stream()
        .filter(arrival -> arrival.who().equals(who))
        .toList();
  }

  /** How far an arrival is by now; as it was if it has been forgotten meanwhile. */
  public Arrival now(Arrival arrival) {
    return arrivals.getOrDefault(arrival.number(), arrival);
  }

  /**
   * Waits until nothing more will happen to an arrival, or for as long as is given.
   *
   * @return how far it is then
   */
  public Arrival await(Arrival arrival, Duration longest) throws InterruptedException {
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

  /** Forgets what is settled of what somebody handed in; the documents stay. */
  public void clear(String who) {
    arrivals.values().removeIf(arrival -> arrival.who().equals(who) && arrival.isSettled());
  }

  private void process(long number, DocumentId id) {
    if (!closing.get()) {
      enter(number, new ArrivalState.Reading(id));
      finish(number, id, null);
    }
  }

  /**
   * Makes documents of an arrival, if none are made yet, and lets searches find them.
   *
   * @param before what became of it, if that is not to be found yet
   * @return false if something outside has to come back first
   */
  private boolean finish(long number, DocumentId id, @Nullable IngestOutcome before) {
    IngestOutcome made = before;
    try {
      if (made == null) {
        made = ingest.makeDocuments(id, step -> {});
      }
      ingest.publish();
      settle(number, made);
      return true;
    } catch (IndexException | IndexerException e) {
      LOG.warn("Document {} is accepted, but not to be found yet: {}", id, e.getMessage());
      enter(number, new ArrivalState.Delayed(id, String.valueOf(e.getMessage()), made));
      retryLater();
      return false;
    } catch (RuntimeException e) {
      LOG.error("Document {} is accepted, but the program failed at it", id, e);
      enter(
          number,
          new ArrivalState.Delayed(
              id,
              "The program failed at this file; the next start tries again. See the log.",
              made));
      return true;
    }
  }

  /** A document is found by its copies too. */
  private void publishCopies() {
    try {
      ingest.publish();
    } catch (IndexException | IndexerException e) {
      LOG.warn("A copy is stored, but not to be found yet", e);
      retryLater();
    } catch (RuntimeException e) {
      LOG.error("A copy is stored, but the program failed at it", e);
    }
  }

  private void retry() {
    retryIsPlanned.set(false);
    for (Arrival arrival : arrivals.values()) {
      if (closing.get()) {
        return;
      }
      boolean isThere =
          !(arrival.state() instanceof ArrivalState.Delayed(DocumentId id, _, IngestOutcome made))
              || finish(arrival.number(), id, made);
      if (!isThere) {
        return;
      }
    }
    publishCopies();
  }

  private void retryLater() {
    if (!closing.get() && retryIsPlanned.compareAndSet(false, true)) {
      // Nobody waits for it: what may go wrong in it is said in it.
      ScheduledFuture<?> _ =
          worker.schedule(this::retry, untilRetry.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void remember(Arrival arrival) {
    arrivals.put(arrival.number(), arrival);
    while (arrivals.size() > MOST_REMEMBERED) {
      arrivals.pollFirstEntry();
    }
  }

  private void settle(long number, IngestOutcome outcome) {
    Arrival arrival = arrivals.get(number);
    run.settled(arrival == null ? "" : arrival.fileName(), outcome);
    enter(number, new ArrivalState.Settled(outcome));
  }

  private void enter(long number, ArrivalState state) {
    synchronized (arrivals) {
      arrivals.computeIfPresent(number, (same, arrival) -> arrival.in(state));
      arrivals.notifyAll();
    }
  }

  /** Waits for the source in work; those after it are safe in the inbox for the next start. */
  @Override
  public void close() {
    closing.set(true);
    worker.close();
  }
}
