package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A result that is looked at rather than read. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class OverviewInBrowserTest {

  private static final Gallery GALLERY = new Gallery("overview");

  private static final Path PICTURES = Path.of("target", "screenshots", "overview");

  private final Page page;

  OverviewInBrowserTest(Page page) {
    this.page = page;
  }

  private void open(String parameters) {
    page.navigate("/overview" + parameters);
    page.locator("#figure-organisations .picture").waitFor();
  }

  private Locator part(String figure, String title) {
    return page.locator("#figure-" + figure + " .picture a[aria-label^='" + title + "']").first();
  }

  /** The number of documents that a part of a picture says. */
  private static String documents(Locator part) {
    return part.getAttribute("aria-label").replaceAll(".*: ", "");
  }

  @Test
  void lies_behind_a_search_and_leads_back_to_it() {
    new SearchPage(page).ask("NKVD");
    String count = new SearchPage(page).count();
    page.locator("#to-the-overview").click();
    page.waitForURL(Pattern.compile(".*/overview\\?q=NKVD"));

    assertThat(page.locator("#to-the-documents")).hasText(count);
    page.locator("#to-the-documents").click();
    page.locator("article.hit").first().waitFor();
    new SearchPage(page).assertCountIs(count);
  }

  @Test
  void is_narrowed_by_a_click_on_a_country_without_leaving_the_page() {
    open("");
    page.evaluate("window.sameDocument = true");
    Locator ukraine = part("map", "Ukraine: ");
    String count = documents(ukraine);
    ukraine.locator("path").dispatchEvent("click");
    page.waitForURL(Pattern.compile(".*/overview\\?country=ua"));

    assertThat(page.locator("#to-the-documents")).hasText(count);
    assertThat(page.locator(".chips .chip")).hasText(Pattern.compile("Ukraine.*"));
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    Steps.back(page);
    assertThat(page.locator(".chips .chip")).hasCount(0);
  }

  @Test
  void is_narrowed_by_a_bar_and_shows_its_months_then() {
    open("");
    Locator bar = part("timeline", "1941: ");
    bar.click();
    page.waitForURL(Pattern.compile(".*/overview\\?year=1941"));

    assertThat(part("timeline", "June 1941: ")).hasCount(1);
    part("timeline", "June 1941: ").click();
    page.waitForURL(Pattern.compile(".*from=1941-06&to=1941-06.*"));
  }

  @Test
  void is_narrowed_by_a_place_in_all_its_spellings() {
    open("");
    Locator lviv = part("map", "Lviv: ");
    String count = documents(lviv);
    lviv.locator("circle").dispatchEvent("click");
    page.waitForURL(Pattern.compile(".*place=.*place=.*"));

    assertThat(page.locator("#to-the-documents")).hasText(count);
  }

  @Test
  void is_narrowed_by_a_cell_to_an_organisation_in_a_year() {
    open("?q=Soviet");
    Locator cell = page.locator("#figure-organisations .picture a[aria-label*=', 1941: ']").first();
    cell.click();
    page.waitForURL(Pattern.compile(".*organisation=.*"));

    assertThat(page.url()).contains("q=Soviet").contains("year=");
  }

  @Test
  void can_be_walked_by_keyboard() {
    open("");
    Locator first = page.locator("#figure-timeline .picture a[tabindex='0']");
    assertThat(first).hasCount(1);
    first.focus();
    page.keyboard().press("ArrowRight");
    String here = (String) page.evaluate("document.activeElement.getAttribute('href')");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*" + Pattern.quote(here) + "$"));

    page.locator("#table-map summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#table-map table")).isVisible();
    page.locator("#table-map tbody a").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*country=.*"));
  }

  @Test
  void is_taken_along_as_a_picture_and_as_a_table() throws IOException {
    open("?q=deportation");
    for (String format : List.of("SVG", "PNG", "CSV")) {
      for (String figure : List.of("timeline", "map", "organisations")) {
        Locator link =
            page.locator("#figure-" + figure + " .files a")
                .filter(new Locator.FilterOptions().setHasText(format));
        Download file = page.waitForDownload(link::click);
        Path kept = PICTURES.resolve(file.suggestedFilename());
        file.saveAs(kept);
        assertThat(Files.size(kept)).isGreaterThan(300);
        if (!format.equals("PNG")) {
          assertThat(Files.readString(kept, UTF_8)).contains("“deportation”");
        }
      }
    }
  }

  @Test
  void shows_the_whole_world_and_all_months_where_they_are_asked_for() {
    open("?by=month&map=world");

    assertThat(page.locator("#figure-timeline [aria-current]")).hasText("By month");
    assertThat(page.locator("#figure-map [aria-current]")).hasText("Whole world");
    assertThat(part("timeline", "June 1941: ")).hasCount(1);
    GALLERY.picture(page, "world-months");
    part("map", "Poland: ").locator("path").dispatchEvent("click");
    page.waitForURL(Pattern.compile(".*country=pl.*by=month&map=world"));
  }

  @Test
  void says_a_sentence_where_there_is_nothing_to_draw() {
    open("?q=nothingofthiskindanywhere");

    assertThat(page.locator("#figure-timeline .picture"))
        .hasText("No document of this result has a date.");
    GALLERY.picture(page, "nothing");
  }

  @Test
  void is_passable_in_light_and_dark_and_on_a_phone() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.setViewportSize(1360, 1000);
      open("");
      GALLERY.picture(page, "wide-" + scheme);
      page.locator("#table-timeline summary").click();
      page.locator("#table-map summary").click();
      assertThat(Axe.finds(page)).as(scheme.name()).isEmpty();
      page.setViewportSize(400, 900);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(400);
      GALLERY.picture(page, "narrow-" + scheme);
    }
  }
}
