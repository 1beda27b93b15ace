package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.fonds.search.Certainty;
import org.fonds.search.Facet;
import org.fonds.search.SearchFixtures;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.fonds.search.ui.none")
class YearFacetTest extends BrowserlessTest {

  private static final SearchQuery WORDS = SearchQuery.of("Katyń");

  private final List<SearchQuery> asked = new ArrayList<>();
  private final YearFacet facet = new YearFacet(asked::add);

  @BeforeEach
  void attach() {
    UI.getCurrent().add(facet);
    show(WORDS);
  }

  private void show(SearchQuery query) {
    facet.show(
        query,
        SearchFixtures.facets().getOrDefault(Facet.YEAR, List.of()),
        SearchFixtures.periods());
  }

  private NativeButton bar(Object period) {
    return find(NativeButton.class, facet).withAttribute("data-period", period.toString()).single();
  }

  private NativeButton step(String name) {
    return find(NativeButton.class, facet).withText(name).single();
  }

  private String text() {
    return facet.getElement().getTextRecursively();
  }

  private static boolean pressed(NativeButton bar) {
    return "true".equals(bar.getElement().getAttribute("aria-pressed"));
  }

  @Nested
  class A_bar {

    @Test
    void says_its_year_and_its_documents_and_apart_those_that_only_may_lie_there() {
      assertThat(bar(1940).getAriaLabel()).contains("1940: 6 documents + 2 possible");
      assertThat(bar(1941).getAriaLabel()).contains("1941: 4 documents");
      assertThat(text()).contains("certain").contains("possible");
    }

    @Test
    void has_two_tones_and_is_as_high_as_all_of_its_documents() {
      assertThat(bar(1940).getStyle().get("--share")).isEqualTo("100.0%");
      assertThat(bar(1940).getStyle().get("--certain")).isEqualTo("75.0%");
      assertThat(bar(1939).getStyle().get("--certain")).isEqualTo("0.0%");
    }

    @Test
    void asks_for_its_year() {
      test(bar(1940)).click();

      assertThat(asked).containsExactly(WORDS.toggled(Facet.YEAR, "1940"));
    }

    @Test
    void of_a_month_narrows_to_it_and_when_pressed_again_to_its_year() {
      show(WORDS.toggled(Facet.YEAR, "1940"));

      test(bar("March 1940")).click();

      SearchQuery march = WORDS.withYears(YearRange.in(new YearOrMonth(1940, Month.MARCH)));
      assertThat(asked).containsExactly(march);
      show(march);
      assertThat(pressed(bar("March 1940"))).isTrue();
      assertThat(pressed(bar("April 1940"))).isFalse();
      test(bar("March 1940")).click();
      assertThat(asked).last().isEqualTo(WORDS.withYears(new YearRange(1940, 1940)));
    }

    @Test
    void is_not_pressed_where_all_of_them_are_what_is_asked() {
      show(WORDS.withYears(new YearRange(1940, 1949)));

      assertThat(pressed(bar(1940))).isFalse();
      assertThat(pressed(bar(1949))).isFalse();
    }

    @Test
    void is_pressed_beside_another_year_that_is_chosen() {
      show(WORDS.toggled(Facet.YEAR, "1940").toggled(Facet.YEAR, "1941"));

      assertThat(pressed(bar(1940))).isTrue();
      assertThat(pressed(bar(1941))).isTrue();
      assertThat(pressed(bar(1939))).isFalse();
    }

    @Test
    void is_the_one_stop_of_the_keyboard_where_the_choice_begins() {
      show(WORDS.toggled(Facet.YEAR, "1941").toggled(Facet.YEAR, "1940"));

      assertThat(bar(1940).getTabIndex()).isZero();
      assertThat(bar(1918).getTabIndex()).isEqualTo(-1);
    }
  }

  @Nested
  class A_range {

    @Test
    void may_be_open_at_one_end() {
      test(find(TextField.class, facet).withId("year-from").single()).setValue("1939");

      assertThat(asked).containsExactly(WORDS.withYears(new YearRange(1939, null)));
    }

    @Test
    void that_ends_before_it_begins_is_said_and_not_asked() {
      show(WORDS.withYears(new YearRange(1939, null)));

      test(find(TextField.class, facet).withId("year-to").single()).setValue("1918");

      assertThat(asked).isEmpty();
      assertThat(facet.getElement().getTextRecursively())
          .contains("The first year is later than the last.");
    }
  }

  @Nested
  class A_range_of_months {

    @Test
    void is_written_as_in_an_address() {
      test(find(TextField.class, facet).withId("year-to").single()).setValue("1940-05");

      assertThat(asked)
          .containsExactly(WORDS.withYears(new YearRange(null, new YearOrMonth(1940, Month.MAY))));
    }

    @Test
    void that_is_none_is_said_and_not_asked() {
      test(find(TextField.class, facet).withId("year-to").single()).setValue("May 1940");

      assertThat(asked).isEmpty();
      assertThat(text()).contains("Write a year, such as 1940, or a month, such as 1940-03.");
    }
  }

  @Nested
  class The_way_back {

    @Test
    void is_not_there_where_nothing_is_narrowed() {
      assertThat(text()).doesNotContain("All years");
    }

    @Test
    void leads_from_a_month_to_its_year_its_decade_and_all_years() {
      SearchQuery undated = WORDS.toggled(Facet.YEAR, "undated");
      show(undated.withYears(YearRange.in(new YearOrMonth(1940, Month.MARCH))));

      test(step("1940")).click();
      test(step("1940–1949")).click();
      test(step("All years")).click();

      assertThat(asked)
          .containsExactly(
              undated.withYears(new YearRange(1940, 1940)),
              undated.withYears(new YearRange(1940, 1949)),
              undated);
    }

    @Test
    void lets_the_year_go_that_is_chosen_and_says_its_documents() {
      show(WORDS.toggled(Facet.YEAR, "1940"));

      test(step("1940–1949")).click();

      assertThat(text()).contains("1940: 6 documents + 2 possible");
      assertThat(asked).containsExactly(WORDS.withYears(new YearRange(1940, 1949)));
    }
  }

  @Nested
  class The_certainty_of_dates {

    @Test
    void is_asked_by_a_box_to_tick() {
      test(find(Checkbox.class, facet).withId("dates-certain").single()).click();

      assertThat(asked).containsExactly(WORDS.withDates(Certainty.CERTAIN));
    }

    @Test
    void is_shown_as_it_was_asked() {
      show(WORDS.withDates(Certainty.CERTAIN));

      assertThat(find(Checkbox.class, facet).withId("dates-certain").single().getValue()).isTrue();
    }
  }

  @Nested
  class Undated_documents {

    @Test
    void have_a_box_to_tick() {
      FacetRow row = find(FacetRow.class, facet).single();

      test(row).click();

      assertThat(row.getElement().getTextRecursively()).isEqualTo("undated3");
      assertThat(asked).containsExactly(WORDS.toggled(Facet.YEAR, "undated"));
    }
  }
}
