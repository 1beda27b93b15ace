package org.fonds.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.fonds.ingest.IngestStep;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sources on their way from people and programs into the archive. They are accepted in the thread
 * of whoever brings them and made documents one after the other in a thread of their own. What is
 * said of them is written down, so that a new start knows it. Safe for several threads.
 */
public final class Arrivals implements AutoCloseable {

  /** Arrivals that are remembered; of more the oldest are forgotten. */
  static final int MOST_REMEMBERED = 20_000;

  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
  private static final String NO_UPLOAD = "";

  private final Ingest ingest;
  private final Consumer<Act> journal;
  private final Duration untilRetry;
  private final UploadRun run;
  private final ArrivalMemory arrivals;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final AtomicBoolean retryIsPlanned = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("arrivals").factory());

  /** Arrivals that are forgotten when the site stops; the sources are not. */
  public Arrivals(Ingest ingest, Runs runs, Consumer<Act> journal, Duration untilRetry) {
    this(ingest, runs, journal, untilRetry, ArrivalBook.forgetful());
  }

  /**
   * @param runs where people see how far it is
   * @param journal is told of what was handed in
   * @param untilRetry how long to wait before what was delayed is tried again
   * @param book where it is written down what arrived
   */
  public Arrivals(
      Ingest ingest, Runs runs, Consumer<Act> journal, Duration untilRetry, ArrivalBook book) {
    this.ingest = ingest;
    this.journal = journal;
    this.untilRetry = untilRetry;
    this.run = new UploadRun(runs);
    this.arrivals = new ArrivalMemory(book, MOST_REMEMBERED);
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** As {@link #receive(SourceSubmission, Actor, String)}, of what came by no upload. */
  public Arrival receive(SourceSubmission submission, Actor from) {
    return receive(submission, from, NO_UPLOAD);
  }

  /**
   * Accepts a source: when this returns, a power cut cannot lose it any more, and the file that was
   * handed in is not needed any more. It becomes a document in the background.
   *
   * @param from who hands it in
   * @param upload by which it can be found again; empty if it came by none
   * @throws IndexerException if the disk refuses; nothing is accepted then
   */
  public Arrival receive(SourceSubmission submission, Actor from, String upload) {
    Acceptance acceptance = ingest.accept(submission, step -> {});
    note(acceptance, submission.path(), from);
    ArrivalState state =
        switch (acceptance) {
          case Acceptance.Settled settled -> new ArrivalState.Settled(Ending.of(settled.outcome()));
          case Acceptance.Accepted accepted -> new ArrivalState.Waiting(accepted.id());
        };
    Arrival arrival = arrivals.add(submission, upload, state);
    if (state instanceof ArrivalState.Waiting waiting && !closing.get()) {
      run.begun();
      worker.execute(() -> process(arrival, waiting.id()));
    } else if (acceptance instanceof Acceptance.Settled(IngestOutcome.Duplicate _)
        && !closing.get()) {
      worker.execute(this::publishCopies);
    }
    return arrival;
  }

  private void note(Acceptance acceptance, String path, Actor from) {
    switch (acceptance) {
      case Acceptance.Accepted accepted ->
          journal.accept(new Act(from, Deed.UPLOADED, accepted.id(), path));
      case Acceptance.Settled settled -> {
        // What was not taken leaves nothing to write down.
        String details = path + ": " + OutcomeWords.kind(settled.outcome());
        OutcomeWords.document(settled.outcome())
            .ifPresent(id -> journal.accept(new Act(from, Deed.UPLOADED, id, details)));
      }
    }
  }

  /** What somebody handed in, the newest first. */
  public List<Arrival> of(String who) {
    return arrivals.of(who);
  }

  /** What somebody handed in by an upload; empty if nothing of this person came by it. */
  public Optional<Arrival> by(String upload, String who) {
    return arrivals.byUpload(upload).filter(arrival -> arrival.who().equals(who));
  }

  /** How far an arrival is by now; as it was if it has been forgotten meanwhile. */
  public Arrival now(Arrival arrival) {
    return arrivals.now(arrival);
  }

  /**
   * Waits until nothing more will happen to an arrival, or for as long as is given.
   *
   * @return how far it is then
   */
  public Arrival await(Arrival arrival, Duration longest) throws InterruptedException {
    return arrivals.await(arrival, longest);
  }

  /** Forgets what is settled of what somebody handed in; the documents stay. */
  public void clear(String who) {
    arrivals.clear(who);
  }

  /**
   * What became of a source that waited when the site was started.
   *
   * @param accepted the id under which it was accepted
   */
  public void tookUp(DocumentId accepted, IngestOutcome outcome) {
    arrivals.unsettled().stream()
        .filter(arrival -> arrival.state().document().filter(accepted::equals).isPresent())
        .forEach(arrival ->
            arrivals.enter(arrival.number(), new ArrivalState.Settled(Ending.of(outcome))));
  }

  /**
   * Settles what was being finished when the site was stopped. To be called when nothing of an
   * earlier process waits any more.
   */
  public void settleWhatWasBefore(List<Arrival> before) {
    for (Arrival each : before) {
      Arrival arrival = arrivals.now(each);
      Optional<DocumentId> id = arrival.state().document();
      if (!arrival.isSettled() && id.isPresent() && !ingest.waiting().containsKey(id.get())) {
        Ending ending = ingest.became(id.get()).map(Ending::of).orElseGet(Arrivals::gone);
        arrivals.enter(arrival.number(), new ArrivalState.Settled(ending));
      }
    }
  }

  private static Ending gone() {
    return new Ending(
        Ending.Kind.UNPACKED,
        "unpacked",
        null,
        "the site was stopped while this was finished: it was unpacked, or put into rejected/ with"
            + " the reason; the journal names the documents");
  }

  /** Those to which something was still to happen. */
  public List<Arrival> unsettled() {
    return arrivals.unsettled();
  }

  private void process(Arrival arrival, DocumentId id) {
    if (!closing.get()) {
      arrivals.enter(arrival.number(), new ArrivalState.Reading(id, false));
      boolean _ = finish(arrival, id, null);
    }
  }

  /**
   * Makes documents of an arrival, if none are made yet, and lets searches find them.
   *
   * @param before what became of it, if that is not to be found yet
   * @return false if something outside has to come back first
   */
  private boolean finish(Arrival arrival, DocumentId id, @Nullable IngestOutcome before) {
    IngestOutcome made = before;
    try {
      if (made == null) {
        made = ingest.makeDocuments(id, step -> reached(arrival, id, step));
      }
      ingest.publish();
      run.settled(arrival.path(), made);
      arrivals.enter(arrival.number(), new ArrivalState.Settled(Ending.of(made)));
      return true;
    } catch (IndexException | IndexerException e) {
      LOG.warn("Document {} is accepted, but not to be found yet: {}", id, e.getMessage());
      delayed(arrival, id, String.valueOf(e.getMessage()), made);
      retryLater();
      return false;
    } catch (RuntimeException e) {
      LOG.error("Document {} is accepted, but the program failed at it", id, e);
      delayed(
          arrival,
          id,
          "The program failed at this file; the next start tries again. See the log.",
          made);
      return true;
    }
  }

  private void delayed(
      Arrival arrival, DocumentId id, String reason, @Nullable IngestOutcome made) {
    arrivals.enter(arrival.number(), new ArrivalState.Delayed(id, reason, made));
  }

  private void reached(Arrival arrival, DocumentId id, IngestStep step) {
    if (step == IngestStep.OCR_BEGUN) {
      arrivals.enter(arrival.number(), new ArrivalState.Reading(id, true));
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
    for (Arrival arrival : arrivals.unsettled()) {
      if (closing.get()) {
        return;
      }
      boolean isThere =
          !(arrival.state() instanceof ArrivalState.Delayed(DocumentId id, _, IngestOutcome made))
              || finish(arrival, id, made);
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

  /** Waits for the source in work; those after it are safe in the inbox for the next start. */
  @Override
  public void close() {
    closing.set(true);
    worker.close();
  }
}
