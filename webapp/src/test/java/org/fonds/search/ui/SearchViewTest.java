package org.fonds.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.fonds.search.Matching;
import org.fonds.search.Sort;
import org.fonds.shell.ui.ArchiveOfTests;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ArchiveOfTests.class)
@ViewPackages(packages = {"org.fonds.search.ui", "org.fonds.shell.ui"})
class SearchViewTest extends SpringBrowserlessTest {

  private static void open(String address) {
    Location location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  private String count() {
    return find(H1.class).withId("result-count").single().getText();
  }

  private List<String> hits() {
    return find(HitArticle.class).all().stream()
        .map(hit -> hit.getElement().getAttribute("data-id"))
        .toList();
  }

  private FacetRow row(String facet, String value) {
    Component group = find(Component.class).withId("facet-" + facet).single();
    return find(FacetRow.class, group).withAttribute("data-value", value).single();
  }

  private static String address() {
    return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  @Nested
  class An_address {

    @Test
    void is_the_state_of_the_page() {
      open("?q=deportation&country=ee&sort=title");

      assertThat(hits()).containsExactly("aaaa-0002");
      assertThat(count()).isEqualTo("1 document");
      assertThat(row("country", "ee").getValue()).isTrue();
      assertThat(((Select<?>) find(Component.class).withId("order").single()).getValue())
          .isEqualTo(Sort.TITLE);
    }

    @Test
    void with_nothing_in_it_shows_the_whole_archive_and_says_what_it_holds() {
      open("");

      assertThat(count()).isEqualTo("6 documents");
      assertThat(text(find(SearchView.class).single()))
          .contains("The archive holds 6 documents from 1919 to 1956, in 4 languages.");
    }

    @Test
    void with_a_value_that_cannot_be_used_is_read_without_it_and_says_so() {
      open("?q=deportation&year=1940s");

      assertThat(hits()).isNotEmpty();
      assertThat(text(find(SearchView.class).single())).contains("year: \"1940s\" is no year");
    }

    @Test
    void with_a_value_that_does_not_exist_shows_it_as_an_empty_filter_that_can_be_lifted() {
      open("?q=deportation&country=atlantis");

      assertThat(count()).isEqualTo("0 documents");
      assertThat(text(find(SearchView.class).single()))
          .contains("country: \"atlantis\" is no country of this archive");
      assertThat(text(find(FilterChips.class).single())).startsWith("atlantis0×");
      assertThat(row("country", "atlantis").getValue()).isTrue();

      test(find(NativeButton.class).withAriaLabel("Remove Country: atlantis").single()).click();

      assertThat(address()).isEqualTo("?q=deportation");
      assertThat(hits()).isNotEmpty();
    }
  }

  @Nested
  class An_excluded_value {

    @Test
    void stands_in_the_address_and_among_the_filters_struck_through() {
      open("?q=siberia");
      int all = hits().size();
      test(find(NativeButton.class).withAttribute("data-not", "ee").single()).click();

      assertThat(address()).isEqualTo("?q=siberia&not.country=ee");
      assertThat(hits()).hasSizeLessThan(all).doesNotContain("aaaa-0002");
      assertThat(text(find(FilterChips.class).single())).startsWith("not:Estonia×");
      assertThat(find(Span.class).withClassName("struck").single().getText()).isEqualTo("Estonia");

      test(find(NativeButton.class).withAriaLabel("Remove Country: not: Estonia").single()).click();

      assertThat(address()).isEqualTo("?q=siberia");
    }
  }

  @Nested
  class A_ticked_value {

    @Test
    void leads_to_another_address_and_can_be_lifted_by_its_chip() {
      open("?q=deportation");
      test(row("organisation", "nkvd")).click();
      assertThat(address()).isEqualTo("?q=deportation&organisation=nkvd");

      test(find(NativeButton.class).withAriaLabel("Remove Perpetrator organisation: NKVD").single())
          .click();

      assertThat(address()).isEqualTo("?q=deportation");
      assertThat(row("organisation", "nkvd").getValue()).isFalse();
    }
  }

  @Nested
  class A_hit {

    @Test
    void says_why_it_matched_and_leads_to_the_page() {
      open("?q=deportation");

      Anchor snippet = find(Anchor.class).withClassName("snip").all().getFirst();

      assertThat(snippet.getHref()).isEqualTo("d/aaaa-0002/p/1?q=deportation");
      assertThat(text(snippet))
          .contains("p. 1", "The deportations from Estonia began in the night");
    }

    @Test
    void takes_the_whole_search_along_to_the_document() {
      open("?q=deportation&country=ee&sort=title");

      assertThat(find(Anchor.class, find(HitArticle.class).single()).all())
          .extracting(Anchor::getHref)
          .allSatisfy(link -> assertThat(link).contains("?q=deportation&country=ee&sort=title"));
    }

    @Test
    void names_the_countries_and_states_of_its_description() {
      open("?q=odkryto");

      assertThat(text(find(HitArticle.class).single()))
          .contains("Poland, Russia, Second Polish Republic");
    }

    @Test
    void shows_html_in_titles_and_words_as_text() {
      open("?q=berries");

      HitArticle hit = find(HitArticle.class).single();
      assertThat(text(hit)).contains("<b>Undated</b> & nameless", "<script>alert('x')</script>");
    }
  }

  @Nested
  class The_words_of_a_search {

    @Test
    void say_how_they_were_understood() {
      open("?q=deportation+OR+raport");

      assertThat(text(find(Component.class).withId("understood").single()))
          .contains("Understood as: (deportation OR raport)", "raport also in the forms: report");
      assertThat(find(HitArticle.class).all())
          .anySatisfy(hit -> assertThat(text(hit)).containsSubsequence("matched as", "Report"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void may_be_taken_exactly_as_typed() {
      open("?q=raport");
      RadioButtonGroup<Matching> ways = find(RadioButtonGroup.class).withId("matching").single();
      assertThat(ways.getValue()).isEqualTo(Matching.ALL_SCRIPTS);

      test(ways).selectItem("Exactly as typed");

      assertThat(address()).isEqualTo("?q=raport&match=exact");
    }

    @Test
    void have_no_bar_where_nothing_is_typed() {
      open("?country=ee");

      assertThat(find(WordsBar.class).all()).isEmpty();
    }
  }

  @Nested
  class The_help {

    @Test
    void has_examples_that_can_be_tried() {
      open("help");

      assertThat(find(Anchor.class, find(HelpView.class).single()).all())
          .extracting(Anchor::getHref)
          .contains("?q=deport*", "?q=Katyn&match=exact", "?q=execution&euphemisms=yes");
    }
  }

  @Nested
  class Ticks_for_export {

    @Test
    void last_while_the_search_is_the_same() {
      open("?q=deportation");
      HitArticle hit = find(HitArticle.class).single();
      test(find(Checkbox.class, hit).single()).click();

      Component export = find(Component.class).withId("export-button").single();
      assertThat(text(export)).isEqualTo("Export (1)");

      open("?q=Katyń");
      assertThat(text(export)).isEqualTo("Export");
    }
  }

  @Nested
  class A_search_without_hits {

    @Test
    void says_what_was_searched_and_offers_no_way_that_leads_nowhere() {
      open("?q=nothingofthekind&country=ee&type=order");

      Component empty = find(NoHits.class).single();
      assertThat(text(empty)).contains("“nothingofthekind”", "Country: Estonia");
      assertThat(find(Anchor.class, empty).all()).extracting(Anchor::getHref).containsExactly(".");
    }

    @Test
    void offers_to_lift_the_filters_without_which_something_is_found() {
      open("?q=&country=ee&type=diary&year=1600");

      assertThat(find(Anchor.class, find(NoHits.class).single()).all())
          .extracting(Anchor::getText)
          .doesNotContain("Search without Country: Estonia");

      open("?q=&country=ee&year=1600");

      assertThat(find(Anchor.class, find(NoHits.class).single()).all())
          .extracting(Anchor::getText)
          .contains("Search without Year: possibly 1600")
          .doesNotContain("Search without Country: Estonia");
    }
  }

  @Nested
  class A_page_beyond_the_last {

    @Test
    void says_where_the_result_ends() {
      open("?q=deportation&page=1000000000");

      assertThat(text(find(HitList.class).single()))
          .contains("The result has no page 1000000000: it ends with page 1.");
    }
  }
}
