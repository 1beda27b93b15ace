package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Duration STEP = Throttle.LONGEST_STEP;

  private final HandClock clock = new HandClock();
  private final Instant begin = clock.instant();
  private int pauses;

  private Throttle throttle(double bytesPerSecond) {
    return new Throttle(bytesPerSecond, clock, this::pass);
  }

  private void pass(Duration time) {
    pauses++;
    clock.pass(time);
  }

  private Duration passed() {
    return Duration.between(begin, clock.instant());
  }

  @Nested
  class A_rate {

    @Test
    void is_kept_over_the_whole_run() {
      Throttle throttle = throttle(1_000);
      throttle.done(500, () -> false);
      assertThat(passed()).isEqualTo(Duration.ofMillis(500));
      throttle.done(2_500, () -> false);

      assertThat(passed()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void takes_what_the_work_itself_took_for_a_pause() {
      Throttle throttle = throttle(1_000);
      clock.pass(Duration.ofSeconds(2));
      throttle.done(1_500, () -> false);
      assertThat(pauses).isZero();

      throttle.done(1_000, () -> false);
      assertThat(passed()).isEqualTo(Duration.ofMillis(2_500));
    }
  }

  @Test
  void A_wait_ends_soon_after_nobody_wants_it_any_more() {
    throttle(1).done(1_000_000, () -> pauses == 3);

    assertThat(passed()).isEqualTo(STEP.multipliedBy(3));
  }

  @Test
  void No_rate_is_no_wait() {
    throttle(0).done(Long.MAX_VALUE, () -> false);

    assertThat(pauses).isZero();
  }
}
