package org.fonds.search;

import static org.assertj.core.api.Assertions.assertThat;

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
}
