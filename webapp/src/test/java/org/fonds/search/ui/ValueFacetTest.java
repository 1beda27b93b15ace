package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.fonds.description.Vocabularies;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchFixtures;
import org.fonds.search.SearchQuery;
import org.fonds.search.solr.ArchiveFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.fonds.search.ui.none")
class ValueFacetTest extends BrowserlessTest {

  private static final SearchQuery WORDS = SearchQuery.of("Katyń");

  private static final Vocabularies VOCABULARIES = ArchiveFixtures.vocabularies();

  private final List<SearchQuery> asked = new ArrayList<>();
  private final ValueFacet facet =
      new ValueFacet(Facet.COUNTRY, VOCABULARIES.countries()::find, asked::add);

  @BeforeEach
  void attach() {
    UI.getCurrent().add(facet);
    show(WORDS);
  }

  private void show(SearchQuery query) {
    facet.show(query, SearchFixtures.facets().getOrDefault(Facet.COUNTRY, List.of()));
  }

  private List<FacetRow> rows() {
    return find(FacetRow.class, facet).all();
  }

  private FacetRow row(String value) {
    return find(FacetRow.class, facet).withAttribute("data-value", value).single();
  }

  private NativeButton more() {
    return find(NativeButton.class, facet).single();
  }

  @Nested
  class A_long_facet {

    @Test
    void shows_the_first_six_and_says_how_many_more() {
      assertThat(rows()).hasSize(6);
      assertThat(more().getText()).isEqualTo("8 more");
      assertThat(find(TextField.class, facet).exists()).isFalse();
    }

    @Test
    void shows_all_on_demand_with_a_field_to_find_one() {
      test(more()).click();
      assertThat(rows()).hasSize(14);

      test(find(TextField.class, facet).single()).setValue("country M");

      assertThat(rows()).containsExactly(row("c12"));
    }

    @Test
    void keeps_the_chosen_in_sight_beyond_the_first() {
      show(WORDS.toggled(Facet.COUNTRY, "c9"));

      assertThat(rows()).hasSize(7);
      assertThat(row("c9").getValue()).isTrue();
      assertThat(more().getText()).isEqualTo("7 more");
    }
  }

  @Nested
  class States_that_are_no_more {

    private final List<FacetValue> values =
        List.of(
            new FacetValue("ee", "Estonia", 9),
            new FacetValue("lv", "Latvia", 8),
            new FacetValue("estonian-ssr", "Estonian SSR", 12),
            new FacetValue("second-polish-republic", "Second Polish Republic", 1));

    @Test
    void stand_beneath_those_of_today_under_a_heading() {
      facet.show(WORDS, values);

      assertThat(rows().stream().map(row -> row.getElement().getAttribute("data-value")))
          .containsExactly("ee", "lv", "estonian-ssr", "second-polish-republic");
      assertThat(heading().isVisible()).isTrue();
    }

    @Test
    void are_ticked_like_any_other() {
      facet.show(WORDS, values);

      test(row("estonian-ssr")).click();

      assertThat(asked).containsExactly(WORDS.toggled(Facet.COUNTRY, "estonian-ssr"));
    }

    @Test
    void have_no_heading_where_there_are_none() {
      assertThat(find(Div.class, facet).withAttribute("role", "group").exists()).isFalse();
    }

    private Div heading() {
      return find(Div.class, facet)
          .withAttribute("role", "group")
          .withAttribute("aria-label", "Historical states")
          .single();
    }
  }

  @Nested
  class A_tick {

    @Test
    void asks_for_the_search_with_that_value() {
      test(row("c2")).click();

      assertThat(asked).containsExactly(WORDS.toggled(Facet.COUNTRY, "c2"));
    }

    @Test
    void leaves_every_box_in_its_place() {
      List<Component> before = List.copyOf(rows());

      show(WORDS.toggled(Facet.COUNTRY, "c2"));

      assertThat(List.<Component>copyOf(rows())).isEqualTo(before);
    }
  }

  @Nested
  class A_chosen_value_that_nothing_answers {

    @Test
    void stays_with_the_name_that_it_had_and_no_documents() {
      facet.show(WORDS.toggled(Facet.COUNTRY, "c0"), List.of());

      assertThat(rows()).hasSize(1);
      assertThat(row("c0").getElement().getTextRecursively()).isEqualTo("Country A0");
    }
  }

  @Nested
  class A_facet_without_values {

    @Test
    void is_not_shown() {
      facet.show(WORDS, List.<FacetValue>of());

      assertThat(facet.isVisible()).isFalse();
    }
  }
}
