package org.fonds.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a date may lie.
 *
 * @param earliest inclusive; null if unknown
 * @param latest inclusive; null if unknown
 * @param doubted whether the source calls the date uncertain or approximate, so that it may lie
 *     outside of these days too
 */
public record DateSpan(@Nullable LocalDate earliest, @Nullable LocalDate latest, boolean doubted) {

  public DateSpan {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "a date lies between its earliest and its latest day, not from "
              + earliest
              + " to "
              + latest);
    }
  }

  /** A date that nobody doubts. */
  public DateSpan(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    this(earliest, latest, false);
  }

  /**
   * From the first of all days to the last, whatever lies between, in doubt if any of them is;
   * undated if there are none.
   */
  static DateSpan whole(List<DateSpan> spans) {
    return new DateSpan(
        end(spans, DateSpan::earliest, Comparator.naturalOrder()),
        end(spans, DateSpan::latest, Comparator.reverseOrder()),
        spans.stream().anyMatch(DateSpan::doubted));
  }

  private static @Nullable LocalDate end(
      List<DateSpan> spans,
      Function<DateSpan, @Nullable LocalDate> end,
      Comparator<LocalDate> order) {
    List<LocalDate> known = spans.stream().map(end).flatMap(Stream::ofNullable).toList();
    return known.size() < spans.size() ? null : known.stream().min(order).orElse(null);
  }

  boolean isUndated() {
    return earliest == null && latest == null;
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

  /**
   * Every year that the date may touch. Where an end is open, the year of the other: more is not
   * certain. None if undated or if the span is longer.
   *
   * @param longestSpan in years
   */
  IntStream years(int longestSpan) {
    LocalDate first = earliest == null ? latest : earliest;
    LocalDate last = latest == null ? earliest : latest;
    return first == null || last == null || last.getYear() - (long) first.getYear() >= longestSpan
        ? IntStream.empty()
        : IntStream.rangeClosed(first.getYear(), last.getYear());
  }

  /**
   * The year, decade, century and millennium in which the date certainly lies: those that hold
   * every one of its days, from the shortest to the longest. None if an end is open or the date is
   * in doubt.
   */
  Stream<DatePeriod> certainPeriods() {
    LocalDate first = earliest;
    LocalDate last = latest;
    return first == null || last == null || doubted
        ? Stream.empty()
        : DatePeriod.around(first.getYear()).filter(period -> period.holds(last.getYear()));
  }
}
