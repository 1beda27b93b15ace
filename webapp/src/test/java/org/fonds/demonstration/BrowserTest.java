package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.document.Documents;
import org.fonds.store.ArchiveStore;
import org.fonds.store.DocumentId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a researcher does in a browser, from the first word to the footnote. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class BrowserTest {

  private final DemonstrationSite site;
  private final Page page;

  BrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  private void search(String words) {
    page.navigate("/");
    page.locator("#search-field input").fill(words);
    page.locator("#search-field input").press("Enter");
    page.waitForURL(Pattern.compile(".*[?&]q=.*"));
  }

  private Locator row(String facet, String value) {
    return page.locator("#facet-" + facet + " [data-value='" + value + "']");
  }

  private String count() {
    return page.locator("#result-count").innerText();
  }

  private void assertCountIs(String words) {
    assertThat(page.locator("#result-count")).hasText(words);
  }

  private void assertCountIsNot(String words) {
    assertThat(page.locator("#result-count")).not().hasText(words);
    assertThat(page.locator("article.hit").first()).isVisible();
  }

  @Nested
  class A_search {

    @Test
    void for_a_word_marks_it_with_its_page() {
      search("Katyn");
      assertThat(page.locator("article.hit").first()).isVisible();
      assertThat(page.locator("article.hit .snip mark").first())
          .containsText(Pattern.compile("katyn|katyń", Pattern.CASE_INSENSITIVE));
      assertThat(page.locator("article.hit .snip a").first())
          .hasAttribute("href", Pattern.compile(".*/p/\\d+.*q=Katyn.*"));
    }

    @Test
    void is_narrowed_by_each_facet() {
      for (List<String> choice :
          List.of(
              List.of("country", "ee"),
              List.of("organisation", "nkvd"),
              List.of("type", "report"),
              List.of("language", "ru"))) {
        page.navigate("/?q=");
        String all = count();
        row(choice.get(0), choice.get(1)).locator("input").check();
        page.waitForURL(Pattern.compile(".*" + choice.get(0) + "=" + choice.get(1) + ".*"));
        assertThat(page.locator(".chip")).hasCount(1);
        assertCountIsNot(all);
      }
    }

    @Test
    void is_narrowed_by_a_year_of_the_histogram() {
      page.navigate("/?q=");
      String all = count();
      page.locator("#facet-year [data-year='1944']").click();
      page.waitForURL(Pattern.compile(".*year=1944.*"));
      assertCountIsNot(all);
    }

    @Test
    void is_narrowed_by_a_range_of_years_that_a_bar_then_replaces() {
      page.navigate("/?q=");
      String all = count();
      page.locator("#year-from input").fill("1939");
      page.locator("#year-from input").press("Enter");
      page.locator("#year-to input").fill("1945");
      page.locator("#year-to input").press("Enter");
      page.waitForURL(Pattern.compile(".*from=1939&to=1945.*"));
      assertThat(page.locator(".chip")).containsText("1939");
      assertCountIsNot(all);
      page.locator("#facet-year [data-year='1944']").click();
      page.waitForURL(Pattern.compile(".*year=1944.*"));
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(page.locator(".chip")).containsText("1944");
    }

    @Test
    void turns_to_the_top_of_its_next_page() {
      page.navigate("/?q=NKVD");
      page.locator(".paging a[rel=next]").click();
      page.waitForURL(Pattern.compile(".*page=2.*"));
      assertThat(page.locator("#result-count")).isFocused();
      assertThat((Integer) page.evaluate("scrollY")).isZero();
    }

    @Test
    void is_taken_away_as_citations() throws IOException {
      search("Katyn");
      page.locator("article.hit .tick input").first().check();
      page.locator("#export-button").click();
      Download ris =
          page.waitForDownload(() -> page.locator(".export").getByText("RIS", exactly()).click());
      assertThat(Files.readString(ris.path())).contains("TY  - ").containsOnlyOnce("ER  -");
    }

    @Test
    void survives_a_reload() {
      search("Soviet");
      String found = count();
      row("country", "pl").locator("input").check();
      page.waitForURL(Pattern.compile(".*country=pl.*"));
      assertThat(page.locator(".chip")).hasCount(1);
      assertCountIsNot(found);
      String narrowed = count();
      page.reload();
      assertThat(page.locator(".chip")).hasCount(1);
      assertCountIs(narrowed);
    }

    @Test
    void is_widened_by_removing_the_only_filter() {
      page.navigate("/?q=&country=ee");
      String narrowed = count();
      page.locator(".chip button").click();
      assertThat(page.locator(".chip")).hasCount(0);
      assertCountIsNot(narrowed);
      assertThat(row("country", "ee").locator("input")).not().isChecked();
    }

    @Test
    void goes_back_choice_by_choice() {
      search("Soviet");
      String found = count();
      row("country", "pl").locator("input").check();
      page.waitForURL(Pattern.compile(".*country=pl.*"));
      assertCountIsNot(found);
      page.goBack();
      assertCountIs(found);
      assertThat(page.locator(".chip")).hasCount(0);
      assertThat(page.locator("#search-field input")).hasValue("Soviet");
      page.goForward();
      assertThat(page.locator(".chip")).hasCount(1);
      assertCountIsNot(found);
    }

    @Test
    void goes_back_after_a_reload() {
      search("Soviet");
      String found = count();
      row("country", "pl").locator("input").check();
      page.waitForURL(Pattern.compile(".*country=pl.*"));
      assertCountIsNot(found);
      page.reload();
      assertThat(page.locator(".chip")).hasCount(1);
      page.goBack();
      assertThat(page.locator(".chip")).hasCount(0);
      assertCountIs(found);
    }

    @Test
    void that_finds_nothing_says_what_to_loosen() {
      page.navigate("/?q=xyzzyplugh&country=ee");
      assertThat(page.locator("#no-hits")).isVisible();
      assertThat(page.locator("#no-hits")).containsText("xyzzyplugh");
      keep("empty");
    }

    @Test
    void shows_markup_as_text() {
      search("<img src=x onerror=alert(1)>");
      assertThat(page.locator("img[src='x']")).hasCount(0);
      assertThat(page.locator("#search-field input")).hasValue("<img src=x onerror=alert(1)>");
    }
  }

  @Nested
  class An_address_that_leads_nowhere {

    @Test
    void says_so_to_people_without_an_account() {
      Map<String, String> reasons =
          Map.of(
              "/foo/bar", "This archive has no page at the address /foo/bar.",
              "/d/xxxx-xxxx", "This archive has no document with the id xxxx-xxxx.",
              "/d/xxxx-xxxx/p/abc", "This archive has no document with the id xxxx-xxxx.");
      reasons.forEach((address, reason) -> {
        page.navigate(address);
        assertThat(page.locator("#not-found h1")).hasText("Nothing lies here");
        assertThat(page.locator("#not-found p").first()).containsText(reason);
        assertThat(page).hasURL(Pattern.compile(".*" + address));
      });
    }

    @Test
    void of_malformed_text_has_a_page_of_our_own() {
      page.navigate("/?q=%ff");
      assertThat(page.locator("h1")).hasText("This request cannot be read");
    }
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
    void reaches_the_field_from_a_box_that_was_ticked() {
      page.navigate("/?q=");
      row("country", "ee").locator("input").check();
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
      search("Chechevitsa");
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

  @Nested
  class A_hit {

    @Test
    void of_a_tiff_shows_its_page_as_an_image() {
      page.navigate("/d/" + idOf("image/tiff") + "/p/2?view=page");
      Locator image = page.locator(".original img");
      assertThat(image).isVisible();
      image.evaluate("image => image.decode()");
      assertThat((Integer) image.evaluate("image => image.naturalWidth")).isGreaterThan(500);
    }

    @Test
    void of_plain_text_offers_no_other_view_than_its_words() {
      page.navigate("/d/" + idOf("text/plain") + "?view=page");
      assertThat(page.locator(".leaf")).isVisible();
      assertThat(page.locator("#view-page")).hasCount(0);
    }

    @Test
    void opens_at_its_page_with_the_mark() {
      search("Khaibakh");
      page.locator("article.hit .snip a").first().click();
      page.waitForURL(Pattern.compile(".*/d/[0-9a-z-]{9}/p/\\d+.*"));
      assertThat(page.locator(".leaf mark").first()).isVisible();
      assertThat(page.locator(".notice").first()).containsText("Demonstration summary");
    }

    @Test
    void shows_its_original_in_the_viewer_at_the_page() {
      search("Chechevitsa");
      page.locator("article.hit .snip a").first().click();
      page.waitForURL(Pattern.compile(".*/p/\\d+.*"));
      page.locator("#view-page").click();
      FrameLocator viewer = page.frameLocator("#pdf-viewer");
      assertThat(viewer.locator(".textLayer span").first()).isVisible();
    }

    @Test
    void hands_out_the_original_bit_for_bit() throws IOException {
      search("\"Hague Conventions\"");
      page.locator("article.hit h2 a").first().click();
      Download download = page.waitForDownload(() -> page.locator("#download-original").click());
      Path original =
          DemonstrationSite.documents().resolve("archive").resolve(download.suggestedFilename());
      assertThat(Files.mismatch(download.path(), original)).isEqualTo(-1);
    }

    @Test
    void is_cited_by_a_click() {
      search("Kautla");
      page.locator("article.hit .snip a").first().click();
      page.waitForURL(Pattern.compile(".*/p/\\d+.*"));
      page.locator("#cite button").first().click();
      assertThat(page.locator("#cite")).containsText("Copied");
      String copied = (String) page.evaluate("navigator.clipboard.readText()");
      assertThat(copied)
          .contains("DEMO")
          .contains("Fonds demonstration archive")
          .contains("/d/")
          .contains("Demonstration summary, not a source");
    }
  }

  @Nested
  class On_a_telephone {

    @Test
    void nothing_is_wider_than_the_screen() {
      page.setViewportSize(400, 800);
      for (String address : List.of("/?q=Soviet", "/?q=xyzzyplugh")) {
        page.navigate(address);
        page.locator("main#content").waitFor();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .as(address)
            .isLessThanOrEqualTo(400);
      }
    }
  }

  /** The pictures of the README, taken anew by each run. */
  @Nested
  class The_pictures {

    @Test
    void show_a_search_and_a_document() {
      page.navigate("/?q=Katyn");
      page.locator("article.hit").first().waitFor();
      keep("search");
      page.locator("article.hit .snip a").first().click();
      page.locator(".leaf mark").first().waitFor();
      keep("document");
    }
  }

  private String idOf(String mediaType) {
    try (Stream<DocumentId> ids = site.bean(ArchiveStore.class).ids()) {
      return ids.filter(id ->
              site.bean(Documents.class)
                  .find(id.text())
                  .orElseThrow()
                  .file()
                  .mediaType()
                  .equals(mediaType))
          .findFirst()
          .orElseThrow()
          .text();
    }
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private void keep(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
