package org.fonds.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.index.DatePeriod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

  private static final TimeWindow ALL_YEARS = new TimeWindow(null, null);

  /** A document of one year, in every period that holds it. */
  private static List<PeriodCount> in(int year) {
    return Stream.of(1, 10, 100, 1000)
        .map(years -> DatePeriod.of(year, years))
        .map(period ->
            new PeriodCount(
                new YearRange(Math.max(period.first(), -9999), Math.min(period.last(), 9999)),
                1,
                1))
        .toList();
  }

  private static Histogram of(TimeWindow window, Integer... years) {
    List<PeriodCount> counted = new ArrayList<>();
    for (int year : years) {
      counted.addAll(in(year));
    }
    return Histogram.of(counted, window);
  }

  private static List<String> names(Histogram histogram) {
    return histogram.bars().stream().map(bar -> FacetWords.range(bar.period())).toList();
  }

  private static List<Long> counts(Histogram histogram) {
    return histogram.bars().stream().map(PeriodCount::count).toList();
  }

  @Nested
  class Years_close_together {

    private final Histogram histogram = of(ALL_YEARS, 1939, 1942);

    @Test
    void have_a_bar_each_the_empty_ones_too() {
      assertThat(names(histogram)).containsExactly("1939", "1940", "1941", "1942");
      assertThat(counts(histogram)).containsExactly(1L, 0L, 0L, 1L);
      assertThat(histogram.highest()).isEqualTo(1);
    }

    @Test
    void are_named_on_the_axis_from_the_first_to_the_last() {
      assertThat(histogram.axis()).containsExactly("1939", "1940", "1941", "1942");
    }
  }

  @Nested
  class Years_far_apart {

    @Test
    void are_decades_counted_as_decades() {
      Histogram histogram = of(ALL_YEARS, 1799, 1991);

      assertThat(names(histogram)).hasSize(21).startsWith("1790–1799", "1800–1809");
      assertThat(counts(histogram)).startsWith(1L, 0L).endsWith(1L);
    }
  }

  @Nested
  class Years_that_span_ages {

    @ParameterizedTest
    @CsvSource({
      "1940, 1979, 40, 1940, 1979",
      "1940, 1980, 5, 1940–1949, 1980–1989",
      "1800, 2199, 40, 1800–1809, 2190–2199",
      "1800, 2200, 5, 1800–1899, 2200–2299",
      "1940, 9999, 9, 1000–1999, 9000–9999",
      "-9999, 9999, 20, -9999–-9001, 9000–9999",
      "-44, 1991, 21, -100–-1, 1900–1999",
    })
    void never_make_more_bars_than_one_can_hit(
        int first, int last, int bars, String from, String to) {
      Histogram histogram = of(ALL_YEARS, first, last);

      assertThat(names(histogram)).hasSize(bars).startsWith(from).endsWith(to);
      assertThat(histogram.bars().getFirst().count()).isEqualTo(1);
      assertThat(histogram.bars().getLast().count()).isEqualTo(1);
    }
  }

  @Nested
  class A_search_that_is_narrowed {

    @Test
    void from_decades_has_the_years_of_its_range() {
      Histogram histogram = of(new TimeWindow(1940, 1949), 1799, 1941, 1991);

      assertThat(names(histogram)).hasSize(10).startsWith("1940").endsWith("1949");
      assertThat(counts(histogram)).startsWith(0L, 1L, 0L);
    }

    @Test
    void on_one_side_has_the_years_that_are_left() {
      assertThat(names(of(new TimeWindow(1989, null), 1799, 1991)))
          .containsExactly("1989", "1990", "1991");
    }

    @Test
    void to_a_range_that_is_too_long_has_the_part_of_it_in_which_something_is() {
      assertThat(names(of(new TimeWindow(1800, 1999), 1941, 1961)))
          .hasSize(21)
          .startsWith("1941")
          .endsWith("1961");
      assertThat(names(of(new TimeWindow(1700, 1999), 1799, 1991)))
          .startsWith("1790–1799")
          .hasSize(21);
    }

    @Test
    void to_one_year_has_its_months() {
      YearOrMonth march = new YearOrMonth(1940, Month.MARCH);
      List<PeriodCount> counted = new ArrayList<>(in(1940));
      counted.add(new PeriodCount(YearRange.in(march), 5, 2));

      Histogram histogram = Histogram.of(counted, new TimeWindow(1940, 1940));

      assertThat(names(histogram)).hasSize(12).startsWith("January 1940").endsWith("December 1940");
      assertThat(histogram.bars().get(2)).isEqualTo(new PeriodCount(YearRange.in(march), 5, 2));
      assertThat(histogram.axis()).containsExactly("Jan", "May", "Aug", "Dec");
    }

    @Test
    void to_two_years_has_the_months_of_both() {
      Histogram histogram = of(new TimeWindow(1940, 1941), 1940);

      assertThat(names(histogram)).hasSize(24).endsWith("December 1941");
      assertThat(histogram.axis()).startsWith("Jan 1940").endsWith("Dec 1941");
    }

    @Test
    void to_three_years_has_years() {
      assertThat(names(of(new TimeWindow(1940, 1942), 1940))).hasSize(3);
    }
  }

  @Nested
  class One_year {

    @Test
    void is_one_bar_and_one_name() {
      Histogram histogram = of(ALL_YEARS, 1940);

      assertThat(histogram.bars()).hasSize(1);
      assertThat(histogram.axis()).containsExactly("1940");
    }
  }

  @Nested
  class Undated_documents_alone {

    @Test
    void make_no_bars() {
      Histogram histogram = Histogram.of(List.of(), ALL_YEARS);

      assertThat(histogram.bars()).isEmpty();
      assertThat(histogram.axis()).isEmpty();
      assertThat(histogram.highest()).isZero();
    }
  }
}
