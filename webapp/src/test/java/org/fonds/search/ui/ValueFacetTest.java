package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.description.Term;
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
    return find(NativeButton.class, facet).withClassName("more").single();
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

    private List<String> listed() {
      return rows().stream().map(row -> row.getElement().getAttribute("data-value")).toList();
    }

    private NativeButton kind(String kind) {
      return find(NativeButton.class, facet).withAttribute("data-kind", kind).single();
    }

    @Test
    void are_listed_at_the_turn_of_a_switch() {
      facet.show(WORDS, values);
      assertThat(listed()).containsExactly("ee", "lv");
      assertThat(kind("present").getElement().getAttribute("aria-pressed")).isEqualTo("true");

      test(kind("historical")).click();

      assertThat(listed()).containsExactly("estonian-ssr", "second-polish-republic");
      assertThat(kind("historical").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void are_ticked_like_any_other() {
      facet.show(WORDS, values);
      test(kind("historical")).click();

      test(row("estonian-ssr")).click();

      assertThat(asked).containsExactly(WORDS.toggled(Facet.COUNTRY, "estonian-ssr"));
    }

    @Test
    void are_listed_where_only_they_are_chosen() {
      facet.show(WORDS.toggled(Facet.COUNTRY, "estonian-ssr"), values);

      assertThat(listed()).containsExactly("estonian-ssr", "second-polish-republic");
      assertThat(row("estonian-ssr").getValue()).isTrue();
    }

    @Test
    void that_are_chosen_are_counted_on_the_switch_while_the_others_are_listed() {
      facet.show(WORDS.toggled(Facet.COUNTRY, "estonian-ssr").toggled(Facet.COUNTRY, "ee"), values);

      assertThat(listed()).containsExactly("ee", "lv");
      assertThat(kind("historical").getText()).isEqualTo("Historical (1)");
    }

    @Test
    void have_no_switch_where_there_are_none() {
      assertThat(find(CountrySwitch.class, facet).exists()).isFalse();
    }
  }

  @Nested
  class The_button_behind_a_count {

    private NativeButton not(String value) {
      return find(NativeButton.class, facet).withAttribute("data-not", value).single();
    }

    @Test
    void asks_for_the_search_without_that_value() {
      test(not("c2")).click();

      assertThat(asked).containsExactly(WORDS.toggledExcluded(Facet.COUNTRY, "c2"));
    }

    @Test
    void says_what_it_does_and_whether_it_is_done() {
      assertThat(not("c2").getAriaLabel()).hasValue("Exclude Country C");
      assertThat(not("c2").getElement().getAttribute("aria-pressed")).isEqualTo("false");

      show(WORDS.toggledExcluded(Facet.COUNTRY, "c2"));

      assertThat(not("c2").getElement().getAttribute("aria-pressed")).isEqualTo("true");
      assertThat(row("c2").getValue()).isFalse();
    }

    @Test
    void keeps_what_is_excluded_in_sight_beyond_the_first() {
      show(WORDS.toggledExcluded(Facet.COUNTRY, "c9"));

      assertThat(rows()).hasSize(7).contains(row("c9"));
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

  @Nested
  class Finding_in_the_list {

    private final Vocabularies vocabularies =
        Vocabularies.read(Path.of("..", "documents", "vocabularies"));

    private List<String> found(
        Facet which,
        SerializableFunction<String, Optional<Term>> terms,
        String sought,
        String... wanted) {
      ValueFacet list = new ValueFacet(which, terms, asked::add);
      UI.getCurrent().add(list);
      list.show(
          WORDS,
          Stream.concat(
                  Stream.of(wanted), IntStream.range(0, 14).mapToObj(i -> "something-else-" + i))
              .map(id -> new FacetValue(id, id, 1))
              .toList());
      test(find(NativeButton.class, list).withClassName("more").single()).click();
      test(find(TextField.class, list).single()).setValue(sought);
      return find(FacetRow.class, list).all().stream()
          .map(row -> row.getElement().getAttribute("data-value"))
          .toList();
    }

    @Test
    void knows_terms_by_their_names_in_every_language() {
      assertThat(found(Facet.COUNTRY, vocabularies.countries()::find, "эстония", "ee"))
          .containsExactly("ee");
      assertThat(found(Facet.TYPE, vocabularies.types()::find, "приказ", "order"))
          .containsExactly("order");
      assertThat(found(Facet.EVENT, vocabularies.events()::find, "террор", "red-terror"))
          .containsExactly("red-terror");
    }

    @Test
    void shows_a_body_beneath_the_one_above_it() {
      assertThat(
              found(
                  Facet.ORGANISATION,
                  vocabularies.organisations()::find,
                  "смерш",
                  "soviet-state-security",
                  "smersh",
                  "nkvd"))
          .containsExactly("soviet-state-security", "smersh");
    }

    @Test
    void knows_languages_by_their_own_names_and_codes() {
      assertThat(found(Facet.LANGUAGE, value -> Optional.empty(), "русск", "ru", "pl"))
          .containsExactly("ru");
    }

    @Test
    void does_without_accents_and_case_in_what_is_no_term() {
      assertThat(found(Facet.PLACE, value -> Optional.empty(), "katyn", "Katyń", "Mińsk"))
          .containsExactly("Katyń");
    }

    @Test
    void seeks_among_the_countries_of_today_and_the_states_of_the_time() {
      assertThat(
              found(Facet.COUNTRY, vocabularies.countries()::find, "eesti", "ee", "estonian-ssr"))
          .containsExactly("ee", "estonian-ssr");
    }
  }
}
