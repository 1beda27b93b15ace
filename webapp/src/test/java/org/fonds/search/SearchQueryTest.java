package org.fonds.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

  private final SearchQuery words = SearchQuery.of("Катынь").onPage(3);

  @Nested
  class A_value_that_is_toggled {

    @Test
    void is_chosen_beside_the_others_and_begins_at_the_first_page() {
      SearchQuery query = words.toggled(Facet.COUNTRY, "pl").toggled(Facet.COUNTRY, "ru");

      assertThat(query.chosen(Facet.COUNTRY)).containsExactly("pl", "ru");
      assertThat(query.page()).isEqualTo(1);
      assertThat(query.text()).isEqualTo("Катынь");
    }

    @Test
    void is_let_go_the_second_time_and_leaves_no_trace() {
      SearchQuery query = words.toggled(Facet.TYPE, "order").toggled(Facet.TYPE, "order");

      assertThat(query).isEqualTo(words.onPage(1));
      assertThat(query.isUnfiltered()).isTrue();
    }
  }

  @Nested
  class A_query_and_its_outcome {

    @Test
    void stay_as_they_are_whatever_becomes_of_what_they_were_made_of() {
      LinkedHashSet<String> countries = new LinkedHashSet<>(List.of("pl", "ee"));
      SearchQuery query =
          new SearchQuery(
              Words.NONE,
              new Narrowing(YearRange.ANY, Map.of(Facet.COUNTRY, countries)),
              Sort.RELEVANCE,
              1,
              20);
      List<FacetValue> values = new ArrayList<>(List.of(new FacetValue("pl", "Poland", 1)));
      SearchOutcome.Found found =
          new SearchOutcome.Found(
              query,
              1,
              Duration.ZERO,
              List.of(),
              Map.of(Facet.COUNTRY, values),
              List.of(),
              Understanding.NOTHING,
              new Extent(3, 9, 0, 0, 0),
              List.of(),
              null);
      countries.add("lv");
      values.clear();

      assertThat(query.chosen(Facet.COUNTRY)).containsExactly("pl", "ee");
      assertThat(found.facets().get(Facet.COUNTRY)).hasSize(1);
    }

    @Test
    void give_nothing_away_that_could_be_changed() {
      SearchQuery query = words.toggled(Facet.COUNTRY, "pl");

      assertThatThrownBy(() -> query.chosen(Facet.COUNTRY).add("lv"))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> query.chosen(Facet.TYPE).add("order"))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class A_range_of_years {

    private final YearRange war = new YearRange(1939, 1945);

    @Test
    void gives_way_to_a_single_year_so_that_the_search_narrows() {
      SearchQuery query = words.withYears(war).toggled(Facet.YEAR, "1944");

      assertThat(query.years()).isEqualTo(YearRange.ANY);
      assertThat(query.chosen(Facet.YEAR)).containsExactly("1944");
    }

    @Test
    void takes_the_place_of_single_years_and_leaves_the_undated() {
      SearchQuery query =
          words.toggled(Facet.YEAR, "1919").toggled(Facet.YEAR, "undated").withYears(war);

      assertThat(query.years()).isEqualTo(war);
      assertThat(query.chosen(Facet.YEAR)).containsExactly("undated");
    }

    @Test
    void stays_when_a_year_beside_it_is_let_go() {
      SearchQuery both =
          new SearchQuery(
              Words.NONE,
              new Narrowing(war, Map.of(Facet.YEAR, new LinkedHashSet<>(List.of("1919")))),
              Sort.RELEVANCE,
              1,
              SearchQuery.DEFAULT_SIZE);

      assertThat(both.toggled(Facet.YEAR, "1919").years()).isEqualTo(war);
      assertThat(both.withYears(YearRange.ANY).chosen(Facet.YEAR)).containsExactly("1919");
    }
  }

  @Nested
  class A_search_without_its_filters {

    @Test
    void keeps_words_and_order() {
      SearchQuery query =
          words
              .sortedBy(Sort.TITLE)
              .withYears(new YearRange(1939, 1945))
              .toggled(Facet.TYPE, "order")
              .unfiltered();

      assertThat(query).isEqualTo(words.sortedBy(Sort.TITLE));
    }
  }

  @Nested
  class An_exclusion {

    @Test
    void takes_the_place_of_a_choice_and_the_other_way_round() {
      SearchQuery chosen = SearchQuery.of("x").toggled(Facet.TYPE, "order");
      SearchQuery excluded = chosen.toggledExcluded(Facet.TYPE, "order");

      assertThat(excluded.chosen(Facet.TYPE)).isEmpty();
      assertThat(excluded.excluded(Facet.TYPE)).containsExactly("order");
      assertThat(excluded.toggled(Facet.TYPE, "order")).isEqualTo(chosen);
    }

    @Test
    void is_lifted_by_itself_and_with_its_facet_and_with_all() {
      SearchQuery plain = SearchQuery.of("x");
      SearchQuery excluded = plain.toggledExcluded(Facet.TYPE, "order");

      assertThat(excluded.isNarrowedBy(Facet.TYPE)).isTrue();
      assertThat(excluded.isUnfiltered()).isFalse();
      assertThat(excluded.toggledExcluded(Facet.TYPE, "order")).isEqualTo(plain);
      assertThat(excluded.without(Facet.TYPE)).isEqualTo(plain);
      assertThat(excluded.unfiltered()).isEqualTo(plain);
    }

    @Test
    void stays_where_years_are_set() {
      SearchQuery excluded =
          SearchQuery.of("")
              .toggledExcluded(Facet.TYPE, "order")
              .withYears(new YearRange(1939, 1945))
              .toggled(Facet.YEAR, "1919");

      assertThat(excluded.excluded(Facet.TYPE)).containsExactly("order");
    }
  }
}
