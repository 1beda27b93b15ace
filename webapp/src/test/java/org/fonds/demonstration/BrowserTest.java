package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a researcher does in a browser, from the first word to the footnote. */
@ExtendWith(DemonstrationSite.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

  private final DemonstrationSite site;
  private Chromium chromium;
  private BrowserContext context;
  private Page page;

  BrowserTest(DemonstrationSite site) {
    this.site = site;
    this.chromium = Chromium.start();
    this.context = chromium.browser().newContext();
    this.page = context.newPage();
  }

  @AfterAll
  void stopChromium() {
    chromium.close();
  }

  @BeforeEach
  void openFreshWindow() {
    context =
        chromium
            .browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(site.address())
                    .setViewportSize(1360, 1000)
                    .setPermissions(List.of("clipboard-read", "clipboard-write")));
    page = context.newPage();
  }

  @AfterEach
  void closeWindow() {
    context.close();
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
  class The_keyboard {

    @Test
    void reaches_the_field_by_a_slash() {
      page.navigate("/?q=");
      page.locator("#result-count").waitFor();
      page.keyboard().press("/");
      assertThat(page.locator("#search-field input")).isFocused();
    }
  }

  @Nested
  class A_hit {

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

  private void keep(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
