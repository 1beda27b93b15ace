package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the hit to the footnote. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class CitingInBrowserTest {

  private static final Gallery GALLERY = new Gallery("citing");

  /** What the clipboard holds as rich text. */
  private static final String COPIED_HTML =
      """
      (async () => {
        const [item] = await navigator.clipboard.read();
        return (await item.getType('text/html')).text();
      })()
      """;

  private final Page page;
  private final SearchPage search;
  private final Locator dialog;
  private final Locator citation;
  private final Locator copied;

  CitingInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
    dialog = page.getByRole(AriaRole.DIALOG);
    citation = dialog.locator(".cite p");
    copied = dialog.locator(".cite [role=status]");
  }

  private void cite(Locator button) {
    button.click();
    assertThat(citation).isVisible();
  }

  private Locator firstHit() {
    return page.locator("article.hit").first();
  }

  private Locator citeOfFirstHit() {
    return firstHit().locator("button", new Locator.LocatorOptions().setHasText("Cite"));
  }

  private void choose(Locator within, String field, String item) {
    within.locator("." + field).click();
    page.locator("vaadin-select-list-box vaadin-select-item:visible")
        .filter(new Locator.FilterOptions().setHasText(item))
        .click();
  }

  private String clipboard() {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  @Test
  void a_hit_is_two_clicks_from_its_footnote() {
    search.ask("Kautla");
    String address = firstHit().locator("a.snip").first().getAttribute("href");
    String pageNumber = address.replaceAll(".*/p/(\\d+).*", "$1");

    citeOfFirstHit().click();
    dialog.locator("button", new Locator.LocatorOptions().setHasText("Copy")).first().click();

    assertThat(copied).hasText("Copied");
    assertThat(clipboard())
        .contains("DEMO")
        .contains("p. " + pageNumber + ", Fonds demonstration archive")
        .contains("/p/" + pageNumber + ". Demonstration summary, not a source.");
    assertThat((String) page.evaluate(COPIED_HTML)).contains("“").contains("DEMO");
    GALLERY.picture(page, "hit-wide");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    GALLERY.picture(page, "hit-dark");
  }

  @Test
  void the_keyboard_is_where_one_key_copies() {
    search.ask("Kautla");
    cite(citeOfFirstHit());

    Locator copy =
        dialog.locator("button", new Locator.LocatorOptions().setHasText("Copy")).first();
    assertThat(copy).isFocused();
    page.keyboard().press("Enter");
    assertThat(copied).hasText("Copied");
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void what_was_chosen_is_remembered_from_hits_to_pages() {
    search.ask("Kautla");
    cite(citeOfFirstHit());
    choose(dialog, "cite-style", "ГОСТ");
    assertThat(citation).containsText(" // Fonds demonstration archive. DEMO");
    assertThat(citation).containsText("(дата обращения: ");
    choose(dialog, "cite-language", "English");
    assertThat(citation).containsText("(accessed: ");
    GALLERY.picture(page, "chosen");
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);

    firstHit().locator("a.snip").first().click();
    page.waitForURL(Pattern.compile(".*/p/\\d+.*"));
    Locator beside = page.locator("#cite .cite p");
    assertThat(beside).containsText("(accessed: ");
    assertThat(beside).containsText(Pattern.compile("P\\. \\d+\\. URL: "));
  }

  @Test
  void a_page_is_cited_over_it_and_beside_it_alike() {
    page.setViewportSize(390, 844);
    search.ask("Kautla");
    firstHit().locator("a.snip").first().click();
    page.waitForURL(Pattern.compile(".*/p/\\d+.*"));
    cite(page.locator("#cite-button"));
    GALLERY.picture(page, "page-narrow");
    choose(dialog, "cite-style", "APA");

    assertThat(citation)
        .containsText(Pattern.compile("Fonds demonstration archive \\(DEMO.*p\\. \\d+\\)"));
    assertThat(page.locator("#cite .cite p")).hasText(citation.innerText());
    dialog.locator("button", new Locator.LocatorOptions().setHasText("Copy as plain text")).click();
    assertThat(copied).hasText("Copied");
    assertThat(clipboard()).isEqualTo(citation.innerText());
  }
}
