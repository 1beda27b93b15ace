package org.fonds.benchmark.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

  @Test
  void of_the_machine_is_all_but_idle_and_waiting() {
    String stat = "cpu  100 20 30 99999 8888 4 5 6 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n";
    assertThat(ProcessorTime.all(stat))
        .isEqualTo(Duration.ofMillis(10 * (100 + 20 + 30 + 4 + 5 + 6)));
  }

  @Test
  void of_a_process_is_its_own_and_that_of_children_that_have_ended() {
    String stat =
        "77 (a (bad) name) S 1 2 3 0 -1 64 101 0 0 0 10 20 300 4000 20 0 1 18446744073709551615";
    assertThat(ProcessorTime.own(stat)).isEqualTo(Duration.ofMillis(10 * (10 + 20 + 300 + 4000)));
  }
}
