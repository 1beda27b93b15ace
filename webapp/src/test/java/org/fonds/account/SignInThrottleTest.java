package org.fonds.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private final SignInThrottle throttle = new SignInThrottle(() -> now);

  private void fail(String name, String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(throttle.enter(name, address)).isZero();
    }
  }

  @Nested
  class After_five_failures {

    @Test
    void the_sixth_try_waits_until_the_first_failure_is_a_quarter_of_an_hour_old() {
      fail("Anna", "10.0.0.1", 1);
      now = now.plus(Duration.ofMinutes(5));
      fail("Anna", "10.0.0.1", 4);

      assertThat(throttle.enter("Anna", "10.0.0.1")).isEqualTo(Duration.ofMinutes(10));
      now = now.plus(Duration.ofMinutes(10));
      assertThat(throttle.enter("Anna", "10.0.0.1")).isZero();
    }

    @Test
    void a_try_that_was_not_let_pass_does_not_lengthen_the_wait() {
      fail("Anna", "10.0.0.1", 5);
      now = now.plus(Duration.ofMinutes(14));
      assertThat(throttle.enter("Anna", "10.0.0.1")).isEqualTo(Duration.ofMinutes(1));
      now = now.plus(Duration.ofMinutes(1));
      assertThat(throttle.enter("Anna", "10.0.0.1")).isZero();
    }

    @Test
    void the_case_of_the_name_makes_no_difference() {
      fail("Anna", "10.0.0.1", 5);
      assertThat(throttle.enter("ANNA ", "10.0.0.1")).isPositive();
    }

    @Test
    void the_same_person_at_another_address_is_let_in() {
      fail("Anna", "10.0.0.1", 5);
      assertThat(throttle.enter("Anna", "10.0.0.2")).isZero();
    }

    @Test
    void another_person_at_the_same_address_is_let_in() {
      fail("Anna", "10.0.0.1", 5);
      assertThat(throttle.enter("Boris", "10.0.0.1")).isZero();
    }
  }

  @Nested
  class Failures_under_ever_new_names {

    @Test
    void make_that_address_wait_in_the_end_and_no_other() {
      for (int i = 0; i < SignInThrottle.FAILURES_FROM_ONE_ADDRESS; i++) {
        fail("Anna" + i, "10.0.0.1", 1);
      }

      assertThat(throttle.enter("Boris", "10.0.0.1")).isEqualTo(SignInThrottle.WINDOW);
      assertThat(throttle.enter("Boris", "10.0.0.2")).isZero();
      now = now.plus(SignInThrottle.WINDOW);
      assertThat(throttle.enter("Boris", "10.0.0.1")).isZero();
    }

    @Test
    void that_were_not_let_pass_push_nobody_out_of_memory() {
      fail("Boris", "10.0.0.2", SignInThrottle.FAILURES);
      for (int i = 0; i < 20_000; i++) {
        throttle.enter("Anna" + i, "10.0.0.1");
      }

      assertThat(throttle.enter("Boris", "10.0.0.2")).isPositive();
    }
  }

  @Nested
  class A_success {

    @Test
    void is_no_failure_of_its_address() {
      for (int i = 0; i < 2 * SignInThrottle.FAILURES_FROM_ONE_ADDRESS; i++) {
        fail("Anna" + i, "10.0.0.1", 1);
        throttle.succeeded("Anna" + i, "10.0.0.1");
      }
    }

    @Test
    void makes_the_failures_before_it_forgotten() {
      fail("Anna", "10.0.0.1", 5);
      throttle.succeeded("Anna", "10.0.0.1");
      fail("Anna", "10.0.0.1", 5);
    }
  }

  @Nested
  class Failures_from_ever_new_addresses {

    @Test
    void make_everybody_with_that_name_wait_in_the_end() {
      for (int i = 0; i < SignInThrottle.FAILURES_FROM_ANYWHERE; i++) {
        fail("Anna", "10.0.1." + i, 1);
      }
      assertThat(throttle.enter("Anna", "10.0.2.1")).isEqualTo(SignInThrottle.WINDOW);
    }
  }
}
