package org.fonds.benchmark.site;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How long the answers to one kind of request took, in rising order. */
record Latencies(List<Duration> rising) {

  Latencies {
    if (rising.isEmpty()) {
      throw new IllegalArgumentException("no answer was measured");
    }
    rising = rising.stream().sorted().toList();
  }

  static Latencies ofNanos(long[] nanos) {
    return new Latencies(Arrays.stream(nanos).mapToObj(Duration::ofNanos).toList());
  }

  /**
   * The time within which this share of the answers came (nearest rank).
   *
   * @param percent above 0, at most 100
   */
  Duration percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * rising.size());
    return rising.get(Math.max(1, rank) - 1);
  }

  double milliseconds(double percent) {
    return percentile(percent).toNanos() / 1e6;
  }
}
