package org.fonds.benchmark.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  private static final Measurement SLOW =
      new Measurement(
          Duration.ofSeconds(6),
          new TreeMemory(300, 1),
          new ProcessorTime(Duration.ofSeconds(10), Duration.ofSeconds(7)),
          0);
  private static final Measurement FAST =
      new Measurement(
          Duration.ofMillis(1500),
          new TreeMemory(200, 4),
          new ProcessorTime(Duration.ofMillis(990), Duration.ofSeconds(1)),
          0);

  @Test
  void is_compared_by_wall_time() {
    assertThat(SLOW.ratio(FAST)).isEqualTo(4);
  }

  @Test
  void is_compared_by_processor_time() {
    assertThat(SLOW.processorRatio(FAST)).isEqualTo(7);
  }

  @Test
  void is_compared_by_memory() {
    assertThat(SLOW.peakRatio(FAST)).isEqualTo(1.5);
  }

  @Test
  void counts_things_a_second_by_wall_time() {
    assertThat(FAST.perSecond(30)).isEqualTo(20);
  }

  @Test
  void tells_how_many_cores_others_took() {
    assertThat(SLOW.coresTakenByOthers()).isEqualTo(0.5);
    assertThat(FAST.coresTakenByOthers()).isZero();
  }
}
