package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page as it looks, with the hits of the search marked where they stand on it. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class PageImageInBrowserTest {

  private final Page page;
  private final SearchPage search;
  private final Locator sheet;
  private final Locator marks;
  private final Locator here;

  PageImageInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
    sheet = page.locator("#page-sheet");
    marks = page.locator(".sheet-mark");
    here = page.locator(".sheet-mark[data-here]");
  }

  private void look(String name) {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "screenshots", "reading", name + "-" + scheme + ".png")));
      assertThat(Axe.finds(page)).isEmpty();
    }
  }

  /** A PDF that was found, its page as it looks. */
  private void open(String words, String view) {
    search.ask(words);
    page.locator("article.hit a.snip").first().click();
    page.waitForURL(Pattern.compile(".*/p/[0-9]+.*"));
    if (!view.equals("both")) {
      page.locator("#view-" + view).click();
      page.waitForURL("**view=" + view + "*");
    }
    page.locator("#page-sheet[drawn]").waitFor();
  }

  /** Those of some elements; a phrase on a page may lie in several. */
  private static List<String> words(Locator marked) {
    return marked.allInnerTexts().stream()
        .flatMap(text -> Stream.of(text.strip().split("\\s+")))
        .toList();
  }

  @Nested
  class The_hits {

    @ParameterizedTest
    @ValueSource(strings = {"чеченец", "Katyń", "Deportation", "\"Hague Conventions\""})
    void are_marked_in_the_forms_that_the_search_matched(String words) {
      open(words, "both");
      assertThat(marks.first()).isVisible();
      assertThat(words(marks)).isEqualTo(words(page.locator(".leaf mark")));
      look("both-" + Math.floorMod(words.hashCode(), 1000));
    }

    @Test
    void are_pointed_at_one_after_the_other_in_step_with_the_words() {
      open("Studebaker", "both");
      assertThat(here).hasCount(1);
      int hits = page.locator(".leaf mark").count();
      for (int hit = 1; hit < hits; hit++) {
        page.keyboard().press("n");
        assertThat(page.locator(".leaf mark").nth(hit)).hasAttribute("aria-current", "true");
        assertThat(here).hasAttribute("data-hit", Integer.toString(hit + 1));
      }
    }

    @Test
    void can_be_walked_through_where_only_the_page_is_shown() {
      open("Studebaker", "page");
      assertThat(page.locator("#hits-here")).containsText("Hit 1 of");
      assertThat(here.first()).isInViewport();
      look("page");
    }
  }

  @Nested
  class The_strip_of_pages {

    private final Locator thumbs = page.locator(".strip fonds-thumb");

    @Test
    void shows_them_in_small_as_they_look() {
      open("Studebaker", "both");
      assertThat(thumbs.first()).hasAttribute("drawn", "");
      assertThat(thumbs.first().locator("canvas")).isVisible();
      assertThat(thumbs.first()).not().containsText("Studebaker");
      look("strip");
    }

    @Test
    void draws_again_after_a_page_is_turned() {
      open("Studebaker", "both");
      assertThat(thumbs.first().locator("canvas")).isVisible();
      page.locator(".turn a[rel=prev], .turn a[rel=next]").first().click();
      page.locator("#page-sheet[drawn]").waitFor();
      for (Locator thumb : thumbs.all()) {
        assertThat(thumb.locator("canvas")).isVisible();
      }
    }

    @Test
    void keeps_to_their_words_where_the_file_cannot_be_read() {
      page.route("**/original", route -> route.abort());
      search.ask("Studebaker");
      page.locator("article.hit a.snip[href*='/p/2']").first().click();
      assertThat(sheet.locator("[role=alert]")).isVisible();
      assertThat(thumbs.first().locator(".impression")).not().isEmpty();
    }
  }

  @Nested
  class The_page {

    @Test
    void is_opened_by_its_number() {
      open("Studebaker", "both");
      page.locator("#page-field input").fill("1");
      page.locator("#page-field input").press("Enter");
      page.waitForURL("**/p/1?*");
      assertThat(page.locator("#page-here")).hasText("Page 1 of 6");
      page.locator("#page-field input").fill("л. 99");
      page.locator("#page-field input").press("Enter");
      assertThat(page.locator("#page-field"))
          .containsText("There is no page “л. 99” here; there are 6 pages.");
      look("no-such-page");
    }

    @Test
    void is_made_larger_and_turned_by_keys_and_buttons() {
      open("Studebaker", "page");
      double width = page.locator(".sheet-paper").boundingBox().width;
      page.keyboard().press("+");
      assertThat(page.locator(".sheet-scale")).hasText("125 %");
      assertThat(page.locator(".sheet-paper").boundingBox().width).isGreaterThan(width * 1.2);
      page.locator(".sheet-tools button").last().focus();
      page.keyboard().press("0");
      assertThat(page.locator(".sheet-scale")).hasText("100 %");
      double height = page.locator(".sheet-paper").boundingBox().height;
      page.keyboard().press("r");
      page.waitForFunction(
          "before => document.querySelector('.sheet-paper').offsetHeight < before", height);
      assertThat(marks.first()).isAttached();
    }

    @Test
    void fits_a_telephone() {
      page.setViewportSize(400, 900);
      open("Studebaker", "page");
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(400);
      look("phone");
    }

    @Test
    void says_what_is_wrong_where_the_file_cannot_be_read() {
      page.route("**/original", route -> route.abort());
      search.ask("Studebaker");
      page.locator("article.hit a.snip[href*='/p/2']").first().click();
      page.locator("#view-page").click();
      assertThat(sheet.locator("[role=alert]")).containsText("This page cannot be drawn here");
    }
  }
}
