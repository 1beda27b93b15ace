package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does not wait for a page before asking for the next gets the page that its address names. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class HasteInBrowserTest {

  private static final Pattern A_DOCUMENT = Pattern.compile(".*/d/[0-9a-z]{4}-[0-9a-z]{4}.*");
  private static final Pattern THE_SEARCH = Pattern.compile(".*/[?]q=Laghman.*");

  private final Page page;
  private final SearchPage search;
  private final Locator title;

  HasteInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
    title = page.locator("main h1");
  }

  @BeforeEach
  void a_search() {
    search.ask("Laghman");
    assertThat(page).hasURL(THE_SEARCH);
  }

  /** From here on each answer of the site takes a third of a second more. */
  private void slowly() {
    CDPSession network = page.context().newCDPSession(page);
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 300);
    conditions.addProperty("downloadThroughput", -1);
    conditions.addProperty("uploadThroughput", -1);
    network.send("Network.emulateNetworkConditions", conditions);
  }

  private void assertTheSearch() {
    assertThat(page).hasURL(THE_SEARCH);
    assertThat(page.locator("#result-count")).isVisible();
    assertThat(page.locator(".leaf")).hasCount(0);
  }

  @Test
  void two_links_at_once_lead_to_the_second() {
    slowly();
    page.evaluate(
        """
        () => {
          const [first, second] = document.querySelectorAll('article.hit h2 a');
          window.instead = first.textContent;
          window.wanted = second.textContent;
          window.address = second.href;
          first.click();
          second.click();
        }\
        """);
    assertThat(title).hasText((String) page.evaluate("window.wanted"));
    assertThat(page).hasURL((String) page.evaluate("window.address"));
    Steps.back(page);
    assertThat(title).hasText((String) page.evaluate("window.instead"));
    Steps.back(page);
    assertTheSearch();
  }

  @Test
  void a_link_clicked_twice_is_followed_once() {
    slowly();
    page.locator("article.hit h2 a").first().dblclick();
    assertThat(page).hasURL(A_DOCUMENT);
    page.locator(".leaf").first().waitFor();
    Steps.back(page);
    assertTheSearch();
  }

  @Test
  void back_in_the_moment_in_which_the_address_changes_shows_what_was_before() {
    page.evaluate(
        """
        () => {
          const push = history.pushState;
          history.pushState = function (...all) {
            delete history.pushState;
            push.apply(history, all);
            history.back();
          };
        }\
        """);
    page.locator("article.hit h2 a").first().click();
    page.waitForFunction("!location.pathname.startsWith('/d/')");
    assertTheSearch();
  }

  /** On the second page of a document that the search has found. */
  private void read() {
    page.locator("article.hit h2 a").first().click();
    page.waitForURL(A_DOCUMENT);
    page.locator("a[rel~=next]").first().click();
    page.waitForURL("**/p/2**");
    assertThat(page.locator("#page-here")).containsText("Page 2");
  }

  @Test
  void back_while_the_site_answers_back_goes_back_twice() {
    read();
    slowly();
    page.evaluate(
        """
        () => {
          let moves = 0;
          addEventListener('popstate', () => ++moves === 2 && history.back());
          history.back();
        }\
        """);
    assertTheSearch();
  }

  /**
   * So soon after each other that the router has not yet begun, or undoes the first. A browser may
   * take both for one; never is one page shown under the address of another.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 15, 30, 60, 120})
  void two_backs_at_once_leave_address_and_page_together(int milliseconds) {
    read();
    page.evaluate(
        "(wait) => { history.back(); setTimeout(() => history.back(), wait); }", milliseconds);
    page.waitForFunction("!location.pathname.endsWith('/p/2')");
    page.waitForFunction(
        """
        () => location.pathname === '/'
          ? document.querySelector('#result-count') && !document.querySelector('.leaf')
          : document.querySelector('#page-here')?.textContent.includes('Page 1')\
        """);
  }
}
