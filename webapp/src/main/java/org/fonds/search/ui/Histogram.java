package org.fonds.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchAddress;
import org.fonds.search.YearRange;

/**
 * How many documents each stretch of time has, without gaps from the first to the last: years, or
 * decades, centuries, millennia where the bars would be too many to hit one.
 *
 * @param bars in order of time; empty if nothing is dated
 */
record Histogram(List<Bar> bars) {

  private static final int MOST_BARS = 150;

  Histogram {
    bars = List.copyOf(bars);
  }

  /**
   * A year, decade, century or millennium.
   *
   * @param from first year, inclusive
   * @param to last year, inclusive
   */
  record Bar(int from, int to, long count) {

    boolean isYear() {
      return from == to;
    }

    String label() {
      return isYear() ? Integer.toString(from) : from + "–" + to;
    }
  }

  /** Counts the values of the year facet, those of undated documents aside. */
  static Histogram of(List<FacetValue> values) {
    SortedMap<Integer, Long> counts = new TreeMap<>();
    for (FacetValue value : values) {
      if (!value.value().equals(SearchAddress.UNDATED)) {
        counts.put(Integer.valueOf(value.value()), value.count());
      }
    }
    if (counts.isEmpty()) {
      return new Histogram(List.of());
    }
    int first = counts.firstKey();
    int last = counts.lastKey();
    int step = step(first, last);
    List<Bar> bars = new ArrayList<>();
    for (int from = Math.floorDiv(first, step) * step; from <= last; from += step) {
      long count =
          counts.subMap(from, from + step).values().stream().mapToLong(Long::longValue).sum();
      // A bar is clicked to search for its years, and no search goes beyond these.
      bars.add(
          new Bar(
              Math.max(from, -YearRange.LAST_YEAR),
              Math.min(from + step - 1, YearRange.LAST_YEAR),
              count));
    }
    return new Histogram(bars);
  }

  /** The shortest stretch of which there are not too many. */
  private static int step(int first, int last) {
    int step = 1;
    while (Math.floorDiv(last, step) - Math.floorDiv(first, step) >= MOST_BARS) {
      step *= 10;
    }
    return step;
  }

  /** The count of the highest bar; 0 if there is none. */
  long highest() {
    return bars.stream().mapToLong(Bar::count).max().orElse(0);
  }

  /** Up to four years to write beneath the bars, evenly spread from the first to the last. */
  List<String> axis() {
    if (bars.isEmpty()) {
      return List.of();
    }
    int steps = Math.min(3, bars.size() - 1);
    List<String> years = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      int place = steps == 0 ? 0 : (int) Math.round((bars.size() - 1) * (double) i / steps);
      years.add(Integer.toString(bars.get(place).from()));
    }
    return years;
  }
}
