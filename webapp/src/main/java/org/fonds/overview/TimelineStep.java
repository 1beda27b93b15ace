package org.fonds.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long each bar of a timeline is. */
public enum TimelineStep {
  /** A year, or a decade, a century, a millennium where the years would be too many. */
  YEAR,
  MONTH;

  /** As in addresses: {@code year}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@link #word}; empty if it is none. */
  public static Optional<TimelineStep> ofWord(String word) {
    return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
  }
}
