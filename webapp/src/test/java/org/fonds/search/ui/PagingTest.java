package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.fonds.search.SearchQuery;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PagingTest {

  private final Paging paging = new Paging();

  private String shown(int page, long total) {
    paging.show(SearchQuery.of("Katyń").onPage(page), total);
    return paging
        .getChildren()
        .map(child -> child.getElement().getText())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  @Nested
  class A_long_result {

    @Test
    void names_the_first_the_last_and_those_around() {
      assertThat(shown(6, 400)).isEqualTo("‹ Previous 1 … 4 5 6 7 8 … 20 Next ›");
    }

    @Test
    void has_no_way_back_from_the_first_and_none_on_from_the_last() {
      assertThat(shown(1, 60)).isEqualTo("1 2 3 Next ›");
      assertThat(shown(3, 60)).isEqualTo("‹ Previous 1 2 3");
    }
  }

  @Nested
  class A_short_result {

    @Test
    void has_no_pages() {
      shown(1, 20);

      assertThat(paging.isVisible()).isFalse();
    }
  }

  @Nested
  class A_page_far_beyond_the_last {

    @Test
    void leads_back_to_the_last() {
      assertThat(shown(1_000_000_000, 60)).isEqualTo("‹ Previous 1 2 3");
      assertThat(paging.getChildren().findFirst().orElseThrow().getElement().getAttribute("href"))
          .endsWith("page=3");
    }
  }
}
