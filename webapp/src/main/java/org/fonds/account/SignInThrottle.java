package org.fonds.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses passwords: after {@link #FAILURES} failures within {@link #WINDOW} under
 * one name from one address, further tries wait until the first of these failures is as old as the
 * window. The same holds for a name from all addresses together, with a limit far above what people
 * mistype, because an address can be forged. Nobody is locked out for ever. Safe for several
 * threads.
 */
public final class SignInThrottle {

  /** Failures under one name from one address that are let pass. */
  public static final int FAILURES = 5;

  /** Failures under one name from anywhere that are let pass. */
  public static final int FAILURES_FROM_ANYWHERE = 100;

  /** How long a failure counts. */
  public static final Duration WINDOW = Duration.ofMinutes(15);

  private static final String ANYWHERE = "";
  private static final int MOST_KEPT = 10_000;

  private record Comer(String signInName, String address) {}

  private final InstantSource clock;
  private final Map<Comer, Deque<Instant>> failures =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Comer, Deque<Instant>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  public SignInThrottle(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Lets a try pass and counts it as a failure until {@link #succeeded} says otherwise, so that
   * tries made at once count too.
   *
   * @return how long to wait, and then nothing was counted; zero if the try may be made
   */
  public synchronized Duration enter(String name, String address) {
    Instant now = clock.instant();
    Deque<Instant> fromHere = recent(comer(name, address), now);
    Deque<Instant> fromAnywhere = recent(comer(name, ANYWHERE), now);
    Duration here = wait(fromHere, FAILURES, now);
    Duration anywhere = wait(fromAnywhere, FAILURES_FROM_ANYWHERE, now);
    Duration longer = here.compareTo(anywhere) > 0 ? here : anywhere;
    if (longer.isZero()) {
      fromHere.addLast(now);
      fromAnywhere.addLast(now);
    }
    return longer;
  }

  /** Forgets the failures under this name from this address, and the last one from anywhere. */
  public synchronized void succeeded(String name, String address) {
    failures.remove(comer(name, address));
    Deque<Instant> fromAnywhere = failures.get(comer(name, ANYWHERE));
    if (fromAnywhere != null) {
      fromAnywhere.pollLast();
    }
  }

  /** The failures that still count; whoever came last is forgotten last. */
  private Deque<Instant> recent(Comer comer, Instant now) {
    Deque<Instant> known = failures.remove(comer);
    Deque<Instant> recent = known == null ? new ArrayDeque<>() : known;
    recent.removeIf(failure -> !failure.plus(WINDOW).isAfter(now));
    failures.put(comer, recent);
    return recent;
  }

  private static Duration wait(Deque<Instant> recent, int limit, Instant now) {
    return recent.size() < limit
        ? Duration.ZERO
        : Duration.between(now, recent.getFirst().plus(WINDOW));
  }

  private static Comer comer(String name, String address) {
    return new Comer(AccountName.signInName(name), address);
  }
}
