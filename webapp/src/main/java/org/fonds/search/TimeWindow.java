package org.fonds.search;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The years that a search looks at, both inclusive: those of its range, or the one year that is
 * chosen. All years where several are chosen, so that others can be chosen beside them.
 *
 * @param first null if open
 * @param last null if open
 */
public record TimeWindow(@Nullable Integer first, @Nullable Integer last) {

  private static final int MOST_YEARS_BY_MONTH = 2;

  /** The years that a narrowing leaves. */
  public static TimeWindow of(Narrowing narrowing) {
    List<YearOrMonth> years = singleYears(narrowing.chosen(Facet.YEAR));
    YearOrMonth from = narrowing.years().from();
    YearOrMonth to = narrowing.years().to();
    if (years.isEmpty()) {
      return new TimeWindow(from == null ? null : from.year(), to == null ? null : to.year());
    }
    return years.size() == 1 && narrowing.years().equals(YearRange.ANY)
        ? new TimeWindow(years.getFirst().year(), years.getFirst().year())
        : new TimeWindow(null, null);
  }

  private static List<YearOrMonth> singleYears(Set<String> chosen) {
    return chosen.stream().flatMap(value -> YearOrMonth.read(value).stream()).toList();
  }

  /** Every month of its years, in order of time; empty where these are more than two. */
  public List<YearOrMonth> months() {
    if (first == null || last == null || last - first >= MOST_YEARS_BY_MONTH) {
      return List.of();
    }
    return IntStream.rangeClosed(first, last).boxed().flatMap(TimeWindow::months).toList();
  }

  private static Stream<YearOrMonth> months(int year) {
    return Arrays.stream(Month.values()).map(month -> new YearOrMonth(year, month));
  }
}
