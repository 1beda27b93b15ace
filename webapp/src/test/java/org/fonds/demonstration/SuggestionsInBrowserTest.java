package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a researcher is offered while typing. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class SuggestionsInBrowserTest {

  private static final String ASKED = "**/api/suggestions**";

  private final Page page;
  private final Locator field;
  private final Locator options;

  SuggestionsInBrowserTest(Page page) {
    this.page = page;
    field = page.locator("#search-field input");
    options = page.locator("#suggestions [role=option]");
  }

  private void type(String letters) {
    field.pressSequentially(letters);
    options.first().waitFor();
  }

  private Locator option(String text) {
    return options.filter(new Locator.FilterOptions().setHasText(text));
  }

  /** The one that is called exactly so. */
  private Locator called(String name) {
    return having(".name", name);
  }

  /** The first that leads to a document. */
  private Locator title() {
    return having(".kind", "document").first();
  }

  private Locator having(String part, String text) {
    return options.filter(
        new Locator.FilterOptions()
            .setHas(
                page.locator(
                    part,
                    new Page.LocatorOptions().setHasText(Pattern.compile("^" + text + "$")))));
  }

  @Nested
  class Whoever_types {

    @Test
    void is_offered_names_terms_and_titles_with_their_kind() {
      page.navigate("/");
      type("kat");
      assertThat(option("Katyn massacre").first()).containsText("event");
      assertThat(title()).isVisible();
      assertThat(page.locator("fonds-suggestions [role=status]"))
          .hasText(Pattern.compile("\\d+ suggestions"));
    }

    @Test
    void is_offered_them_across_scripts() {
      page.navigate("/help");
      type("Бери");
      assertThat(option("Lavrentiy Beria")).containsText("person");
      field.fill("НКВ");
      assertThat(option("НКВД").first()).containsText("NKVD");
    }

    @Test
    void chooses_by_the_keyboard() {
      page.navigate("/");
      type("Lavrentiy B");
      assertThat(field).hasAttribute("aria-expanded", "true");
      page.keyboard().press("ArrowDown");
      assertThat(options.first()).hasAttribute("aria-selected", "true");
      assertThat(field).hasAttribute("aria-activedescendant", "suggestion-0");
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*[?]q=person.*"));
      assertThat(page.locator("article.hit").first()).isVisible();
      assertThat(field).hasValue("person:\"Lavrentiy Beria\"");
      assertThat(options).hasCount(0);
    }

    @Test
    void walks_in_a_circle_through_the_field() {
      page.navigate("/");
      type("sov");
      page.keyboard().press("ArrowUp");
      assertThat(options.last()).hasAttribute("aria-selected", "true");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#suggestions [aria-selected=true]")).hasCount(0);
      page.keyboard().press("ArrowDown");
      assertThat(options.first()).hasAttribute("aria-selected", "true");
      assertThat((Integer) page.evaluate("scrollY")).isZero();
    }

    @Test
    void searches_what_was_typed_by_enter_without_a_choice() {
      page.navigate("/");
      type("NKV");
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*[?]q=NKV$"));
      assertThat(options).hasCount(0);
      assertThat(field).hasValue("NKV");
    }

    @Test
    void closes_them_by_escape_and_opens_them_again_by_an_arrow() {
      page.navigate("/");
      type("sov");
      page.keyboard().press("Escape");
      assertThat(options).hasCount(0);
      assertThat(field).isFocused();
      assertThat(field).hasValue("sov");
      assertThat(field).hasAttribute("aria-expanded", "false");
      page.keyboard().press("ArrowDown");
      assertThat(options.first()).isVisible();
      page.keyboard().press("Escape");
      page.keyboard().press("Escape");
      assertThat(field).not().isFocused();
    }

    @Test
    void leaves_them_by_the_tabulator() {
      page.navigate("/");
      type("sov");
      page.keyboard().press("Tab");
      assertThat(options).hasCount(0);
      assertThat(field).hasValue("sov");
    }

    @Test
    void is_led_to_the_document_of_a_title_and_to_the_filter_of_a_term() {
      page.navigate("/");
      type("NKV");
      called("NKVD").click();
      page.waitForURL(Pattern.compile(".*[?]organisation=nkvd$"));
      assertThat(page.locator(".chip")).containsText("NKVD");
      assertThat(field).hasValue("");
      type("Katyn");
      title().click();
      page.waitForURL(Pattern.compile(".*/d/[0-9a-z]{4}-[0-9a-z]{4}$"));
      assertThat(field).hasValue("");
    }
  }

  @Nested
  class A_letter {

    /** The first answer comes when the others have long been typed. */
    @Test
    void typed_while_an_answer_is_on_its_way_stays() {
      List<Route> held = new ArrayList<>();
      page.route(ASKED, held::add);
      page.navigate("/");
      field.pressSequentially("So");
      page.waitForCondition(() -> held.size() == 1);
      field.pressSequentially("viet");
      page.waitForCondition(() -> held.size() == 2);
      held.get(1).resume();
      options.first().waitFor();
      assertThat(field).hasValue("Soviet");
      held.get(0).abort();
      assertThat(field).hasValue("Soviet");
      assertThat(options.first()).isVisible();
      assertThat(held).hasSize(2);
    }

    @Test
    void is_searched_though_nobody_answers() {
      page.route(ASKED, Route::abort);
      page.navigate("/");
      field.pressSequentially("Katyn");
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*[?]q=Katyn$"));
      assertThat(page.locator("article.hit").first()).isVisible();
    }

    @Test
    void without_a_partner_is_no_error() {
      List<String> errors = new ArrayList<>();
      page.onPageError(errors::add);
      page.navigate("/");
      field.fill("\ud83d");
      field.fill("…\u200f\"");
      type("Katyn");
      assertThat(errors).isEmpty();
    }
  }

  @Nested
  class The_list {

    @Test
    void moves_nothing_on_the_page() {
      page.navigate("/?q=NKVD");
      Locator count = page.locator("#result-count");
      double before = count.boundingBox().y;
      field.fill("");
      type("sov");
      assertThat(count.boundingBox().y).isEqualTo(before);
    }

    @Test
    void fits_on_a_telephone() {
      page.setViewportSize(400, 700);
      page.navigate("/");
      type("kat");
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(400);
      options.last().scrollIntoViewIfNeeded();
      options.last().click();
      assertThat(options).hasCount(0);
    }

    @Test
    void is_made_of_text_alone() {
      page.navigate("/");
      page.route(
          ASKED,
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/json")
                      .setBody(
                          """
                          {"suggestions": [{"kind": "person", "text": "<img src=x onerror=alert(1)>",
                            "documents": 1, "search": "q=x"}]}
                          """)));
      type("x");
      assertThat(options.first()).containsText("<img src=x");
      assertThat(page.locator("#suggestions img")).hasCount(0);
    }
  }
}
