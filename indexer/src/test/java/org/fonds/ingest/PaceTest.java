package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final HandClock clock = new HandClock();
  private final Pace pace = new Pace(clock);

  private void reach(long files, Duration after) {
    clock.pass(after);
    pace.reached(files);
  }

  @Test
  void promises_nothing_before_a_second_has_gone() {
    reach(40, Duration.ofMillis(900));

    assertThat(pace.rate()).isZero();
    assertThat(pace.left(100)).isEmpty();
  }

  @Test
  void tells_what_is_left_from_what_was_done() {
    reach(20, Duration.ofSeconds(10));

    assertThat(pace.rate()).isEqualTo(2);
    assertThat(pace.left(600)).contains(Duration.ofMinutes(5));
  }

  @Test
  void forgets_the_files_that_were_passed_over_fast_at_the_start() {
    reach(50_000, Duration.ofSeconds(5));
    for (int minute = 1; minute <= 3; minute++) {
      reach(50_000 + 60 * minute, Duration.ofMinutes(1));
    }

    assertThat(pace.rate()).isEqualTo(1);
  }

  @Test
  void falls_while_one_file_takes_long() {
    reach(10, Duration.ofSeconds(10));
    clock.pass(Duration.ofSeconds(10));

    assertThat(pace.rate()).isEqualTo(0.5);
  }
}
