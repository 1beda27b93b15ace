package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a researcher gets along without a mouse. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class KeyboardInBrowserTest {

  private final Page page;
  private final SearchPage search;

  KeyboardInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
  }

  @Nested
  class The_keyboard {

    @Test
    void skips_to_the_content_and_keeps_the_search() {
      page.navigate("/?q=Katyn");
      page.locator("article.hit").first().waitFor();
      page.locator("a.skip").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("main#content")).isFocused();
      assertThat(page).hasURL(Pattern.compile(".*/\\?q=Katyn$"));
    }

    @Test
    void is_explained_for_the_page_that_is_open() {
      page.navigate("/?q=Katyn");
      page.locator("article.hit").first().waitFor();
      page.keyboard().press("?");
      assertThat(page.locator("#keys")).containsText("to the search field");
      assertThat(page.locator("#keys")).not().containsText("turn the page");
      assertThat(Axe.finds(page)).isEmpty();
      page.keyboard().press("Escape");
      assertThat(page.locator("#keys")).hasCount(0);
      page.locator("article.hit a.snip").first().click();
      page.locator("#page-sheet[drawn]").waitFor();
      page.keyboard().press("?");
      assertThat(page.locator("#keys")).containsText("turn the page");
      page.locator("#keys button").click();
      assertThat(page.locator("#keys")).hasCount(0);
      page.locator("#search-field input").focus();
      page.keyboard().press("?");
      assertThat(page.locator("#keys")).hasCount(0);
    }

    @Test
    void reaches_the_field_from_a_box_that_was_ticked() {
      page.navigate("/?q=");
      search.row("country", "ee").locator("input").check();
      assertThat(page.locator(".chip")).hasCount(1);
      page.keyboard().press("/");
      assertThat(page.locator("#search-field input")).isFocused();
    }

    @Test
    void stays_at_the_result_when_the_last_filter_is_lifted() {
      page.navigate("/?q=&country=ee");
      page.locator(".chip button").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".chip")).hasCount(0);
      assertThat(page.locator("#result-count")).isFocused();
    }

    @Test
    void does_not_turn_the_pages_of_a_result_by_arrows() {
      page.navigate("/?q=NKVD");
      page.locator("article.hit").first().waitFor();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("/");
      assertThat(page.locator("#search-field input")).isFocused();
      assertThat(page).hasURL(Pattern.compile(".*/\\?q=NKVD$"));
    }

    @Test
    void reaches_the_field_by_a_slash() {
      page.navigate("/?q=");
      page.locator("#result-count").waitFor();
      page.keyboard().press("/");
      assertThat(page.locator("#search-field input")).isFocused();
    }

    @Test
    void is_left_to_the_browser_while_text_is_being_selected() {
      search.ask("Chechevitsa");
      page.locator("article.hit h2 a").first().click();
      page.locator("a[rel~='next'][href]").waitFor();

      for (String key : List.of("ArrowLeft", "ArrowRight", "Home", "End")) {
        Object left =
            page.evaluate(
                """
                key => document.body.dispatchEvent(new KeyboardEvent('keydown',
                  {key, shiftKey: true, bubbles: true, composed: true, cancelable: true}))
                """,
                key);
        assertThat(left).as(key).isEqualTo(true);
      }
      page.keyboard().press("ArrowRight");
      assertThat(page.locator("#page-here")).containsText("Page 2 of");
    }
  }
}
