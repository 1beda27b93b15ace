package org.fonds.index;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a date may lie.
 *
 * @param earliest inclusive; null if unknown
 * @param latest inclusive; null if unknown
 */
record DateSpan(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

  DateSpan {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "a date lies between its earliest and its latest day, not from "
              + earliest
              + " to "
              + latest);
    }
  }

  boolean isUndated() {
    return earliest == null && latest == null;
  }

  @Nullable Integer firstYear() {
    return earliest == null ? null : Integer.valueOf(earliest.getYear());
  }

  @Nullable Integer lastYear() {
    return latest == null ? null : Integer.valueOf(latest.getYear());
  }

  /** As Solr's DateRangeField writes it, open where an end is unknown; null if undated. */
  @Nullable String range() {
    if (isUndated()) {
      return null;
    }
    return "["
        + (earliest == null ? "*" : earliest)
        + " TO "
        + (latest == null ? "*" : latest)
        + "]";
  }

  /** Every year that the date may touch; none if an end is unknown or the span is longer. */
  IntStream years(int longestSpan) {
    if (earliest == null || latest == null) {
      return IntStream.empty();
    }
    int first = earliest.getYear();
    int last = latest.getYear();
    return last - (long) first < longestSpan
        ? IntStream.rangeClosed(first, last)
        : IntStream.empty();
  }
}
