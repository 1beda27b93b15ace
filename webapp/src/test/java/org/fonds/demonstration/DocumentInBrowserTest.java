package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.document.Documents;
import org.fonds.store.ArchiveStore;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a researcher does with a hit in a browser, from the page to the footnote. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class DocumentInBrowserTest {

  private final DemonstrationSite site;
  private final Page page;
  private final SearchPage search;

  DocumentInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
    search = new SearchPage(page);
  }

  @Nested
  class A_hit {

    @Test
    void of_a_scan_lies_as_a_word_upon_the_image_of_its_page() {
      page.navigate("/d/" + idOf("image/tiff") + "/p/2?view=page");
      assertThat(page.locator("#page-sheet .textLayer span").first()).isAttached();
      assertThat(page.locator("#open-original")).isVisible();
    }

    @Test
    void of_plain_text_offers_no_other_view_than_its_words() {
      page.navigate("/d/" + idOf("text/plain") + "?view=page");
      assertThat(page.locator(".leaf")).isVisible();
      assertThat(page.locator("#view-page")).hasCount(0);
    }

    @Test
    void opens_at_its_page_with_the_mark() {
      search.ask("Khaibakh");
      page.locator("article.hit a.snip mark").first().click();
      page.waitForURL(Pattern.compile(".*/d/[0-9a-z-]{9}/p/\\d+.*"));
      assertThat(page.locator(".leaf mark").first()).isVisible();
      assertThat(page.locator(".side .notice").first()).containsText("Demonstration summary");
    }

    @Test
    void shows_its_original_in_the_viewer_at_the_page() {
      search.ask("Studebaker");
      page.locator("article.hit a.snip[href*='/p/2']").first().click();
      page.waitForURL(Pattern.compile(".*/p/2.*"));
      page.locator("#view-page").click();
      assertThat(page.locator("#page-sheet")).hasAttribute("drawn", "2");
      assertThat(page.locator(".sheet-mark"))
          .containsText(new String[] {"Студебекер", "Studebaker"});
    }

    @Test
    void lets_its_words_be_selected_without_being_followed() {
      search.ask("Khaibakh");
      BoundingBox words =
          page.locator("article.hit a.snip > span:last-child").first().boundingBox();
      page.mouse().move(words.x + 20, words.y + 10);
      page.mouse().down();
      page.mouse().move(words.x + 200, words.y + 10);
      page.mouse().up();
      assertThat((String) page.evaluate("getSelection().toString()")).isNotBlank();
      assertThat(page).hasURL(Pattern.compile(".*/\\?q=Khaibakh$"));
    }

    @Test
    void leads_back_to_the_search_as_it_was() {
      page.navigate("/?q=Soviet&country=pl&sort=date");
      page.locator("article.hit a.snip").first().click();
      page.locator("#back-to-search").click();
      page.waitForURL(Pattern.compile(".*/\\?q=Soviet&country=pl&sort=date$"));
      assertThat(page.locator(".chip")).hasCount(1);
    }

    @Test
    void opens_by_its_id_in_large_letters_at_the_usual_address() {
      search.ask("Khaibakh");
      String id = page.locator("article.hit").first().getAttribute("data-id");
      page.navigate("/d/" + id.toUpperCase(Locale.ROOT) + "?q=Khaibakh");
      assertThat(page).hasURL(Pattern.compile(".*/d/" + id + "\\?q=Khaibakh$"));
      assertThat(page.locator(".leaf mark, #hits-here").first()).isVisible();
    }

    @Test
    void hands_out_the_original_bit_for_bit() throws IOException {
      search.ask("\"Hague Conventions\"");
      page.locator("article.hit h2 a").first().click();
      Download download = page.waitForDownload(() -> page.locator("#download-original").click());
      Path original =
          DemonstrationHome.documents().resolve("archive").resolve(download.suggestedFilename());
      assertThat(Files.mismatch(download.path(), original)).isEqualTo(-1);
    }

    @Test
    void is_cited_by_a_click() {
      search.ask("Kautla");
      page.locator("article.hit a.snip").first().click();
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
}
