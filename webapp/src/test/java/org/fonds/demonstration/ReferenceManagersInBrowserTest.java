package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reference manager in the browser sees while somebody walks through the site. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class ReferenceManagersInBrowserTest {

  private static final String TOLD =
      "window.told = 0; document.addEventListener('ZoteroItemUpdated', () => window.told++);";

  private final Page page;
  private final SearchPage search;
  private final Locator titles;
  private final Locator ids;
  private final List<String> complaints = new ArrayList<>();

  ReferenceManagersInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
    titles = page.locator("head meta[name='DC.title']");
    ids = page.locator("abbr.unapi-id");
    page.onConsoleMessage(this::listen);
  }

  private void listen(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text());
    }
  }

  private String idInAddress() {
    return page.url().replaceFirst(".*/d/([0-9a-z-]+(?:/p/\\d+)?).*", "$1");
  }

  private void assertSaysWhatIsShown() {
    String title = page.locator("h1").innerText();
    assertThat(titles).hasCount(1);
    assertThat(titles).hasAttribute("content", title);
    assertThat(ids).hasCount(1);
    assertThat(ids).hasAttribute("title", idInAddress());
    assertThat(page.locator("link[rel='cite-as']"))
        .hasAttribute("href", Pattern.compile(".*/d/" + idInAddress() + "$"));
    JsonNode said =
        JsonMapper.shared()
            .readTree(page.locator("head script[type='application/ld+json']").textContent());
    assertThat(said.path("@id").asString()).endsWith("/d/" + idInAddress());
  }

  @Test
  void the_head_says_what_is_shown_however_one_has_come_there() {
    search.ask("Laghman");
    assertThat(page.locator("article.hit").first()).isVisible();
    assertThat(titles).hasCount(0);
    page.evaluate(TOLD);

    page.locator("article.hit h2 a").first().click();
    page.waitForURL(Pattern.compile(".*/d/.*"));
    assertThat(titles).hasCount(1);
    assertSaysWhatIsShown();
    assertThat(page.evaluate("window.told > 0")).as("Zotero is told to look again").isEqualTo(true);

    page.locator("#next-hit").click();
    page.waitForURL(Pattern.compile(".*/p/\\d+.*"));
    assertThat(ids).hasAttribute("title", Pattern.compile(".*/p/\\d+"));
    assertSaysWhatIsShown();

    page.locator("#similar-documents li a").first().click();
    page.waitForURL(Pattern.compile(".*/d/[^/]*"));
    assertThat(ids).not().hasAttribute("title", Pattern.compile(".*/p/\\d+"));
    assertSaysWhatIsShown();

    page.navigate("/help");
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("[data-signpost]")).hasCount(0);
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_document_opened_by_its_address_says_the_same_after_the_page_is_drawn() {
    search.ask("Laghman");
    String address = page.locator("article.hit h2 a").first().getAttribute("href");
    page.navigate("/" + address);

    assertThat(page.locator("h1")).isVisible();
    assertSaysWhatIsShown();
    assertThat(page.locator("meta[name='DCTERMS.abstract']"))
        .hasAttribute("content", Pattern.compile("^Demonstration summary, not a source\\..*"));
    assertThat(complaints).as("the policy of pages lets data stand in them").isEmpty();
  }

  @Test
  void each_hit_has_its_marks_and_nobody_sees_or_hears_them() {
    search.ask("deportation");
    Locator hits = page.locator("article.hit");
    assertThat(hits.first()).isVisible();

    assertThat(page.locator("article.hit > span.Z3988")).hasCount(hits.count());
    assertThat(page.locator("article.hit > abbr.unapi-id")).hasCount(hits.count());
    assertThat(ids.first())
        .hasAttribute("title", String.valueOf(hits.first().getAttribute("data-id")));
    assertThat(page.locator("span.Z3988").first()).isHidden();
    assertThat(ids.first()).isHidden();
  }
}
