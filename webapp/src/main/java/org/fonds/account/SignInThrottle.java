package org.fonds.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who guesses passwords: after {@link #FAILURES} failures within {@link #WINDOW} under
 * one name from one address, further tries wait until the first of these failures is as old as the
 * window. The same holds for a name from all addresses together and for an address under all names
 * together, with limits far above what people mistype: guesses may come from many machines, and
 * each costs a machine's time whatever the name. Nobody is locked out for ever. Safe for several
 * threads.
 */
public final class SignInThrottle {

  /** Failures under one name from one address that are let pass. */
  public static final int FAILURES = 5;

  /** Failures under one name from anywhere that are let pass. */
  public static final int FAILURES_FROM_ANYWHERE = 100;

  /** Failures from one address under any name that are let pass. */
  public static final int FAILURES_FROM_ONE_ADDRESS = 50;

  /** How long a failure counts. */
  public static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int MOST_KEPT = 10_000;

  /** Whose failures are counted together; null for any name or any address. */
  private record Comer(@Nullable String signInName, @Nullable String address) {}

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
    Map<Comer, Integer> limits = limits(AccountName.signInName(name), address);
    Duration longest = Duration.ZERO;
    for (Map.Entry<Comer, Integer> limit : limits.entrySet()) {
      Duration wait = wait(recent(limit.getKey(), now), limit.getValue(), now);
      longest = wait.compareTo(longest) > 0 ? wait : longest;
    }
    if (longest.isZero()) {
      limits.keySet().forEach(comer -> count(comer, now));
    }
    return longest;
  }

  /**
   * Forgets the failures under this name from this address, and the last one of this name and of
   * this address.
   */
  public synchronized void succeeded(String name, String address) {
    String signInName = AccountName.signInName(name);
    failures.remove(new Comer(signInName, address));
    forgetLast(new Comer(signInName, null));
    forgetLast(new Comer(null, address));
  }

  private static Map<Comer, Integer> limits(String signInName, String address) {
    return Map.of(
        new Comer(signInName, address), FAILURES,
        new Comer(signInName, null), FAILURES_FROM_ANYWHERE,
        new Comer(null, address), FAILURES_FROM_ONE_ADDRESS);
  }

  /** The failures that still count. */
  private Deque<Instant> recent(Comer comer, Instant now) {
    Deque<Instant> known = failures.get(comer);
    if (known == null) {
      return new ArrayDeque<>();
    }
    known.removeIf(failure -> !failure.plus(WINDOW).isAfter(now));
    return known;
  }

  /** Whoever failed last is forgotten last. */
  private void count(Comer comer, Instant now) {
    Deque<Instant> known = failures.remove(comer);
    Deque<Instant> counted = known == null ? new ArrayDeque<>() : known;
    counted.addLast(now);
    failures.put(comer, counted);
  }

  private void forgetLast(Comer comer) {
    Deque<Instant> known = failures.get(comer);
    if (known != null) {
      known.pollLast();
    }
  }

  private static Duration wait(Deque<Instant> recent, int limit, Instant now) {
    return recent.size() < limit
        ? Duration.ZERO
        : Duration.between(now, recent.getFirst().plus(WINDOW));
  }
}
