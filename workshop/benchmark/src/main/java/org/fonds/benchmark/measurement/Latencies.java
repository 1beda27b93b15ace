package org.fonds.benchmark.measurement;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How long the answers to one kind of request took, in rising order. */
public record Latencies(List<Duration> rising) {

  public Latencies {
    if (rising.isEmpty()) {
      throw new IllegalArgumentException("no answer was measured");
    }
    rising = rising.stream().sorted().toList();
  }

  public static Latencies ofNanos(long[] nanos) {
    return new Latencies(Arrays.stream(nanos).mapToObj(Duration::ofNanos).toList());
  }

  /**
   * The time within which this share of the answers came (nearest rank).
   *
   * @param percent above 0, at most 100
   */
  public Duration percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * rising.size());
    return rising.get(Math.max(1, rank) - 1);
  }

  public double milliseconds(double percent) {
    return percentile(percent).toNanos() / 1e6;
  }
}
