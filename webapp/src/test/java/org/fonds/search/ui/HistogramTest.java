package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fonds.search.FacetValue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

  private static FacetValue year(int year, long count) {
    return new FacetValue(Integer.toString(year), Integer.toString(year), count);
  }

  @Nested
  class Years_close_together {

    private final Histogram histogram =
        Histogram.of(
            List.of(year(1939, 2), year(1942, 5), new FacetValue("undated", "undated", 9)));

    @Test
    void have_a_bar_each_the_empty_ones_too() {
      assertThat(histogram.bars())
          .containsExactly(
              new Histogram.Bar(1939, 1939, 2),
              new Histogram.Bar(1940, 1940, 0),
              new Histogram.Bar(1941, 1941, 0),
              new Histogram.Bar(1942, 1942, 5));
      assertThat(histogram.highest()).isEqualTo(5);
    }

    @Test
    void are_named_on_the_axis_from_the_first_to_the_last() {
      assertThat(histogram.axis()).containsExactly("1939", "1940", "1941", "1942");
    }
  }

  @Nested
  class Years_far_apart {

    @Test
    void are_put_together_by_decade() {
      Histogram histogram = Histogram.of(List.of(year(1799, 1), year(1801, 2), year(1991, 3)));

      assertThat(histogram.bars()).hasSize(21);
      assertThat(histogram.bars().getFirst()).isEqualTo(new Histogram.Bar(1790, 1799, 1));
      assertThat(histogram.bars().get(1).label()).isEqualTo("1800–1809");
    }
  }

  @Nested
  class Years_that_span_ages {

    @ParameterizedTest
    @CsvSource({
      "1940, 2089, 150, 1940, 2089",
      "1940, 2090, 16, 1940, 2099",
      "1800, 3290, 150, 1800, 3299",
      "1940, 9999, 81, 1900, 9999",
      "-9999, 9999, 20, -9999, 9999",
      "-44, 1991, 21, -100, 1999",
    })
    void never_make_more_bars_than_one_can_hit(int first, int last, int bars, int from, int to) {
      Histogram histogram = Histogram.of(List.of(year(first, 1), year(last, 2)));

      assertThat(histogram.bars()).hasSize(bars);
      assertThat(histogram.bars().getFirst().from()).isEqualTo(from);
      assertThat(histogram.bars().getFirst().count()).isEqualTo(1);
      assertThat(histogram.bars().getLast().to()).isEqualTo(to);
      assertThat(histogram.bars().getLast().count()).isEqualTo(2);
    }
  }

  @Nested
  class One_year {

    @Test
    void is_one_bar_and_one_name() {
      Histogram histogram = Histogram.of(List.of(year(1940, 1)));

      assertThat(histogram.bars()).hasSize(1);
      assertThat(histogram.axis()).containsExactly("1940");
    }
  }

  @Nested
  class Undated_documents_alone {

    @Test
    void make_no_bars() {
      Histogram histogram = Histogram.of(List.of(new FacetValue("undated", "undated", 4)));

      assertThat(histogram.bars()).isEmpty();
      assertThat(histogram.axis()).isEmpty();
      assertThat(histogram.highest()).isZero();
    }
  }
}
