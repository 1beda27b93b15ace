package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import org.fonds.search.Facet;
import org.fonds.search.SearchFixtures;
import org.fonds.search.SearchQuery;
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
    facet.show(query, SearchFixtures.facets().getOrDefault(Facet.YEAR, List.of()));
  }

  private NativeButton bar(int year) {
    return find(NativeButton.class, facet)
        .withAttribute("data-year", Integer.toString(year))
        .single();
  }

  private static boolean pressed(NativeButton bar) {
    return "true".equals(bar.getElement().getAttribute("aria-pressed"));
  }

  @Nested
  class A_bar {

    @Test
    void says_its_year_and_its_documents() {
      assertThat(bar(1940).getAriaLabel()).contains("1940: 8 documents");
    }

    @Test
    void asks_for_its_year() {
      test(bar(1940)).click();

      assertThat(asked).containsExactly(WORDS.toggled(Facet.YEAR, "1940"));
    }

    @Test
    void is_pressed_within_the_range_that_is_asked() {
      show(WORDS.withYears(new YearRange(1940, null)));

      assertThat(pressed(bar(1940))).isTrue();
      assertThat(pressed(bar(1941))).isTrue();
      assertThat(pressed(bar(1939))).isFalse();
    }

    @Test
    void is_the_one_stop_of_the_keyboard_where_the_choice_begins() {
      show(WORDS.toggled(Facet.YEAR, "1941"));

      assertThat(bar(1941).getTabIndex()).isZero();
      assertThat(bar(1918).getTabIndex()).isEqualTo(-1);
    }
  }

  @Nested
  class A_range {

    @Test
    void may_be_open_at_one_end() {
      test(find(IntegerField.class, facet).withId("year-from").single()).setValue(1939);

      assertThat(asked).containsExactly(WORDS.withYears(new YearRange(1939, null)));
    }

    @Test
    void that_ends_before_it_begins_is_said_and_not_asked() {
      show(WORDS.withYears(new YearRange(1939, null)));

      test(find(IntegerField.class, facet).withId("year-to").single()).setValue(1918);

      assertThat(asked).isEmpty();
      assertThat(facet.getElement().getTextRecursively())
          .contains("The first year is later than the last.");
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
