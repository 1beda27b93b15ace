package org.fonds.batch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fonds.batch.BatchSearch.LookedThrough;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the rows of a run one after the other. Where the index is away the run waits; what only one
 * row cannot bear is a remark of that row.
 */
public final class RowTurns {

  private static final Logger LOG = LoggerFactory.getLogger(RowTurns.class);

  private static final int ROWS_AT_ONCE = 50;
  private static final int MOST_TRIES = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final String NO_ANSWER =
      "Not searched: the index gave no answer to this row, three times; search it by itself.";
  private static final String NO_MORE =
      "It was stopped: your account may not sign in, or has another role than when the run began.";

  private final BatchSearches searches;
  private final BatchRows rows;
  private final RowAsking asking;
  private final OnBehalf onBehalf;
  private final Duration pause;

  /**
   * @param pause before an index that did not answer is asked again; longer each time
   */
  public RowTurns(
      BatchSearches searches, BatchRows rows, RowAsking asking, OnBehalf onBehalf, Duration pause) {
    this.searches = searches;
    this.rows = rows;
    this.asking = asking;
    this.onBehalf = onBehalf;
    this.pause = pause;
  }

  /** Asks until every row has its result or the run is stopped. */
  void askAll(Going going) {
    UUID id = going.run().id();
    boolean over = false;
    while (!over && !going.isStopped()) {
      try {
        over = askSome(going);
      } catch (RuntimeException e) {
        LOG.error("The batch search {} is interrupted and goes on in a while", id, e);
        going.pause(LONGEST_PAUSE);
      }
    }
  }

  /** Asks some rows; true if there is nothing more to do. */
  private boolean askSome(Going going) {
    BatchSearch run = going.run();
    if (searches.find(run.whose(), run.id()).filter(each -> !each.state().isOver()).isEmpty()) {
      return true;
    }
    if (going.isFresh()) {
      return !begin(going);
    }
    List<BatchRow> next = rows.next(run.id(), ROWS_AT_ONCE);
    if (next.isEmpty()) {
      searches.end(run.id(), BatchState.ENDED, "");
      return true;
    }
    for (BatchRow row : next) {
      if (!ask(going, row)) {
        return true;
      }
    }
    return false;
  }

  /** Notes what is looked through; false if the run does not go on. */
  private boolean begin(Going going) {
    Duration wait = pause;
    while (!going.isStopped()) {
      Optional<Optional<LookedThrough>> asked = asked(going, () -> asking.extent(going.run()));
      if (asked.isEmpty()) {
        return false;
      }
      if (asked.get().isPresent()) {
        searches.begin(going.run().id(), asked.get().get());
        going.begun();
        return true;
      }
      wait = waited(going, wait, "The search index does not answer.");
    }
    return false;
  }

  /** Asks a row until it has its result; false if the run does not go on. */
  private boolean ask(Going going, BatchRow row) {
    Duration wait = pause;
    int tries = 0;
    while (!going.isStopped()) {
      Optional<RowAsking.Outcome> asked = asked(going, () -> outcome(going.run(), row));
      if (asked.isEmpty()) {
        return false;
      }
      switch (asked.get()) {
        case RowAsking.Outcome.Done(RowResult result) -> {
          return kept(going, row, result);
        }
        case RowAsking.Outcome.Unavailable(String reason, boolean others) -> {
          tries = others ? tries + 1 : 0;
          if (tries == MOST_TRIES) {
            return kept(going, row, new RowResult.NotAsked(NO_ANSWER));
          }
          wait = waited(going, wait, reason);
        }
      }
    }
    return false;
  }

  private boolean kept(Going going, BatchRow row, RowResult result) {
    rows.keep(going.run().id(), row.number(), result);
    going.count();
    return true;
  }

  /** Asks with what the person may see now; empty if that is not what it was. */
  private <T> Optional<T> asked(Going going, Supplier<T> what) {
    BatchSearch run = going.run();
    Optional<T> answer = onBehalf.of(run.whose(), run.wish().byStaff(), what);
    if (answer.isEmpty()) {
      searches.end(run.id(), BatchState.STOPPED, NO_MORE);
    }
    return answer;
  }

  private RowAsking.Outcome outcome(BatchSearch run, BatchRow row) {
    try {
      return asking.ask(run, row);
    } catch (RuntimeException e) {
      LOG.error("Row {} of the batch search {} failed", row.number(), run.id(), e);
      return new RowAsking.Outcome.Done(
          new RowResult.NotAsked(
              "Not searched: the program failed on this row. Whoever runs this archive finds why in"
                  + " its log."));
    }
  }

  private Duration waited(Going going, Duration wait, String reason) {
    searches.delayed(going.run().id(), reason + " The run waits and goes on by itself.");
    going.pause(wait);
    Duration longer = wait.multipliedBy(2);
    return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }
}
