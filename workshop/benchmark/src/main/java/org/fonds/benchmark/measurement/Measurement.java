package org.fonds.benchmark.measurement;

import java.time.Duration;

/**
 * What one command took.
 *
 * @param wall from its start to its exit
 * @param peak the most that its process tree held at any of the moments that were looked at
 * @param processor the processor time that was spent meanwhile
 */
public record Measurement(Duration wall, TreeMemory peak, ProcessorTime processor, int exitCode) {

  /** How many of them a second. */
  public double perSecond(long things) {
    return things / seconds();
  }

  /** How many times as long as another. */
  public double ratio(Measurement other) {
    return seconds() / other.seconds();
  }

  /** How many times as much processor time as another. */
  public double processorRatio(Measurement other) {
    return processorSeconds() / other.processorSeconds();
  }

  /** How many times as much memory as another. */
  public double peakRatio(Measurement other) {
    return (double) peak.bytes() / other.peak.bytes();
  }

  /** The wall time. */
  public double seconds() {
    return seconds(wall);
  }

  /** What the command and the processes beneath it computed, on all cores together. */
  public double processorSeconds() {
    return seconds(processor.own());
  }

  /** How many cores, on average, were busy with something else; near 0 on a quiet machine. */
  public double coresTakenByOthers() {
    return seconds(processor.others()) / seconds();
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
