package org.fonds.benchmark.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * Processor time that the kernel has counted, on all cores together.
 *
 * @param all by whom ever, since the machine's start; what a host takes from a virtual machine too
 * @param own by this process and those of its descendants that have ended
 */
public record ProcessorTime(Duration all, Duration own) {

  private static final Duration TICK = Duration.ofMillis(10);

  /** Further on stand numbers beyond a long. */
  private static final int FIRST_NUMBERS = 14;

  /** Up to this moment. */
  static ProcessorTime now() {
    try {
      return new ProcessorTime(
          all(Files.readString(Path.of("/proc/stat"))),
          own(Files.readString(Path.of("/proc/self/stat"))));
    } catch (IOException e) {
      throw new MissingHereException("processor time is told by /proc, which only Linux has");
    }
  }

  ProcessorTime since(ProcessorTime earlier) {
    return new ProcessorTime(all.minus(earlier.all), own.minus(earlier.own));
  }

  /** What others took; never negative, though the two counts are not taken at the same instant. */
  Duration others() {
    Duration others = all.minus(own);
    return others.isNegative() ? Duration.ZERO : others;
  }

  /** The line {@code cpu} has: user, nice, system, idle, iowait, irq, softirq, steal, guests. */
  static Duration all(String stat) {
    long[] ticks = numbers(stat.lines().findFirst().orElseThrow().substring("cpu".length()));
    return TICK.multipliedBy(ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6] + ticks[7]);
  }

  /** After the name in brackets and the state, from the 11th: own user, system, then children's. */
  static Duration own(String stat) {
    long[] ticks = numbers(stat.substring(stat.lastIndexOf(')') + " S ".length()));
    return TICK.multipliedBy(ticks[10] + ticks[11] + ticks[12] + ticks[13]);
  }

  private static long[] numbers(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .limit(FIRST_NUMBERS)
        .mapToLong(Long::parseLong)
        .toArray();
  }
}
