package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The search page in a browser. */
final class SearchPage {

  private final Page page;

  SearchPage(Page page) {
    this.page = page;
  }

  /** Types words into the field of the empty search page and sends them off. */
  void ask(String words) {
    page.navigate("/");
    page.locator("#search-field input").fill(words);
    page.locator("#search-field input").press("Enter");
    page.waitForURL(Pattern.compile(".*[?&]q=.*"));
  }

  /** The box of a value in a facet, with its name and count. */
  Locator row(String facet, String value) {
    return page.locator("#facet-" + facet + " [data-value='" + value + "']");
  }

  /** How many documents the page says it has found, in its words. */
  String count() {
    return page.locator("#result-count").innerText();
  }

  void assertCountIs(String words) {
    assertThat(page.locator("#result-count")).hasText(words);
  }

  void assertCountIsNot(String words) {
    assertThat(page.locator("#result-count")).not().hasText(words);
    assertThat(page.locator("article.hit").first()).isVisible();
  }
}
