package org.fonds.audit;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Seals the journal again and again while the site runs, and checks it at each start and daily. */
public final class JournalWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JournalWatch.class);
  private static final Duration BETWEEN_SEALS = Duration.ofHours(1);
  private static final Duration BETWEEN_CHECKS = Duration.ofDays(1);

  private final JournalCheck check;
  private final InstantSource clock;
  private final AtomicReference<Optional<Checked>> last = new AtomicReference<>(Optional.empty());
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("journal").factory());

  /** What came of a check, and when it was made. */
  public record Checked(JournalState state, Instant at) {}

  public JournalWatch(JournalCheck check, InstantSource clock) {
    this.check = check;
    this.clock = clock;
  }

  /** Begins, in a thread of its own. */
  public void start() {
    ScheduledFuture<?> _ =
        worker.scheduleWithFixedDelay(
            () -> carefully(this::check), 0, BETWEEN_CHECKS.toSeconds(), TimeUnit.SECONDS);
    ScheduledFuture<?> _ =
        worker.scheduleWithFixedDelay(
            () -> carefully(check::seal), 0, BETWEEN_SEALS.toSeconds(), TimeUnit.SECONDS);
  }

  /** What came of the last check; empty if none has ended yet. */
  public Optional<Checked> last() {
    return last.get();
  }

  /** Checks all of it now. */
  public Checked check() {
    Checked checked = new Checked(check.check(), clock.instant());
    if (checked.state() instanceof JournalState.Broken broken) {
      LOG.error("The journal is not as it was written. {}", broken.why());
    }
    last.set(Optional.of(checked));
    return checked;
  }

  private static void carefully(Runnable work) {
    try {
      work.run();
    } catch (DataAccessException | UncheckedIOException e) {
      LOG.error("The journal can be neither checked nor sealed now; that is tried again later", e);
    } catch (RuntimeException e) {
      LOG.error("The program failed at the journal", e);
    }
  }

  /** Seals what was written since. */
  @Override
  public void close() {
    worker.close();
    carefully(check::seal);
  }
}
