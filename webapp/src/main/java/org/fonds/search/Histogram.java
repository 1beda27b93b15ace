package org.fonds.search;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fonds.index.DatePeriod;

/**
 * How many documents each stretch of time has, without gaps from the first to the last: months
 * where a search looks at no more than two years, else years, or decades, centuries, millennia
 * where the bars would be too many to hit one.
 *
 * @param bars in order of time; empty if nothing is dated
 */
public record Histogram(List<PeriodCount> bars) {

  private static final int MOST_BARS = 40;
  private static final int LONGEST_PERIOD = 1000;

  public Histogram {
    bars = List.copyOf(bars);
  }

  /**
   * The bars of a search.
   *
   * @param counted periods of every length, in any order
   * @param window the years that the search looks at
   */
  public static Histogram of(List<PeriodCount> counted, TimeWindow window) {
    return over(
        window.months().isEmpty()
            ? years(counted, window, MOST_BARS)
            : window.months().stream().map(YearRange::in).toList(),
        counted);
  }

  /**
   * The bars of a search by years, or by longer periods where the years are too many.
   *
   * @param counted periods of every length, in any order
   * @param window the years that the search looks at
   * @param most that there are bars
   */
  public static Histogram byYear(List<PeriodCount> counted, TimeWindow window, int most) {
    return over(years(counted, window, most), counted);
  }

  /** Bars of periods, those empty that nothing was counted in; none if that are all. */
  public static Histogram over(List<YearRange> periods, List<PeriodCount> counted) {
    Map<YearRange, PeriodCount> counts =
        counted.stream()
            .collect(Collectors.toMap(PeriodCount::period, Function.identity(), (one, _) -> one));
    if (counted.stream().noneMatch(period -> period.count() > 0)) {
      return new Histogram(List.of());
    }
    return new Histogram(
        periods.stream()
            .map(period -> counts.getOrDefault(period, new PeriodCount(period, 0, 0)))
            .toList());
  }

  /** Years or longer periods without gaps; none if no document is in any. */
  private static List<YearRange> years(List<PeriodCount> counted, TimeWindow window, int most) {
    List<Integer> known =
        counted.stream()
            .map(PeriodCount::period)
            .filter(Histogram::isYear)
            .map(Histogram::firstYear)
            .sorted()
            .toList();
    Integer from = window.first();
    Integer to = window.last();
    if (from != null && to != null && to - from < most) {
      return between(from, to, most);
    }
    return known.isEmpty()
        ? List.of()
        : between(clipped(known.getFirst(), window), clipped(known.getLast(), window), most);
  }

  private static List<YearRange> between(int first, int last, int most) {
    int step = step(first, last, most);
    List<YearRange> periods = new ArrayList<>();
    for (int year = Math.floorDiv(first, step) * step; year <= last; year += step) {
      DatePeriod period = DatePeriod.of(year, step);
      // A bar is clicked to search for its years, and no search goes beyond these.
      periods.add(
          new YearRange(
              Math.max(period.first(), -YearRange.LAST_YEAR),
              Math.min(period.last(), YearRange.LAST_YEAR)));
    }
    return periods;
  }

  private static int clipped(int year, TimeWindow window) {
    Integer from = window.first();
    Integer to = window.last();
    int late = from == null ? year : Math.max(year, from);
    return to == null ? late : Math.min(late, to);
  }

  /** The shortest period of which there are not too many. */
  private static int step(int first, int last, int most) {
    return IntStream.iterate(1, step -> step < LONGEST_PERIOD, step -> step * 10)
        .filter(step -> Math.floorDiv(last, step) - Math.floorDiv(first, step) < most)
        .findFirst()
        .orElse(LONGEST_PERIOD);
  }

  /** Whether a period is one whole year. */
  public static boolean isYear(YearRange period) {
    YearOrMonth from = period.from();
    return from != null && from.month() == null && from.equals(period.to());
  }

  private static int firstYear(YearRange period) {
    YearOrMonth from = period.from();
    return from == null ? -YearRange.LAST_YEAR : from.year();
  }

  /** The count of the highest bar; 0 if there is none. */
  public long highest() {
    return bars.stream().mapToLong(PeriodCount::count).max().orElse(0);
  }

  /** Up to four names to write beneath the bars, evenly spread from the first to the last. */
  public List<String> axis() {
    if (bars.isEmpty()) {
      return List.of();
    }
    boolean oneYear = firstYear(bars.getFirst().period()) == firstYear(bars.getLast().period());
    int steps = Math.min(3, bars.size() - 1);
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      int place = steps == 0 ? 0 : (int) Math.round((bars.size() - 1) * (double) i / steps);
      names.add(name(bars.get(place).period(), oneYear));
    }
    return names;
  }

  private static String name(YearRange period, boolean oneYear) {
    YearOrMonth from = period.from();
    String year = Integer.toString(firstYear(period));
    if (from == null || from.month() == null) {
      return year;
    }
    String month = from.month().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return oneYear ? month : month + " " + year;
  }
}
