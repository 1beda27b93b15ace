package org.fonds.benchmark.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Nested
  class One_hundred_answers_of_1_to_100_milliseconds {

    private final Latencies latencies =
        Latencies.ofNanos(LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray());

    @Test
    void have_their_95th_percentile_at_95_milliseconds() {
      assertThat(latencies.percentile(95)).isEqualTo(Duration.ofMillis(95));
    }

    @Test
    void have_their_100th_percentile_at_the_slowest() {
      assertThat(latencies.percentile(100)).isEqualTo(Duration.ofMillis(100));
    }
  }

  @Test
  void no_answer_at_all_is_refused() {
    assertThatThrownBy(() -> Latencies.ofNanos(new long[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
