package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fonds.description.DocumentId;
import org.fonds.ingest.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Words are copied with their footnote, found again by the link, and verified. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class QuotationsInBrowserTest {

  private static final Gallery GALLERY = new Gallery("quotations");

  private static final String BEFORE = "Demonstration text, not a source. ";

  /** Selects words of a text as somebody does with the mouse. */
  private static final String SELECT =
      """
      ([place, words]) => {
        const walker = document.createTreeWalker(document.querySelector(place), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const at = walker.currentNode.data.indexOf(words);
          if (at >= 0) {
            getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
            return;
          }
        }
      }
      """;

  private final DemonstrationSite site;
  private final Page page;

  QuotationsInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  private String clipboard() {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  /** The link on a clipboard, on the port that the test has. */
  private String link() {
    return clipboard().lines().toList().getLast().replaceFirst("^https?://[^/]+", "");
  }

  @Test
  void words_are_copied_with_their_footnote_and_marked_by_the_link(@TempDir Path folder)
      throws IOException {
    String words = "counted the whortleberry crates";
    DocumentId id =
        site.bringInLeaf(
            folder, "Demonstration leaf on crates", "The quartermaster " + words + " at noon.");
    page.navigate("/d/" + id);
    page.locator(".leaf").waitFor();
    page.evaluate(SELECT, new String[] {".leaf", words});
    assertThat(page.locator("#copy-quotation")).isVisible();
    GALLERY.hold(page, "1-selected");
    page.locator("#copy-quotation").click();
    assertThat(page.locator("fonds-quote [role=status]")).containsText("Copied");
    assertThat(clipboard())
        .startsWith("“" + words + "”\n")
        .contains("Demonstration leaf on crates", "p. 1", "/d/" + id + "/p/1?quote=counted%20the");
    String footnote = clipboard();

    page.navigate(link());
    assertThat(page.locator(".leaf mark")).hasText(words);
    assertThat(page.locator("#quote-notice")).containsText("word for word");

    page.navigate("/verify");
    page.locator("#pasted textarea").fill(footnote);
    page.locator("#verify-button").click();
    assertThat(page.locator(".verdict")).containsText("word for word on page 1");
    assertThat(page.locator(".agreements .agrees").first()).containsText("document");
    GALLERY.hold(page, "2-footnote");
  }

  @Test
  void a_quotation_with_another_word_is_shown_where_it_differs() {
    page.navigate("/verify");
    page.locator("#pasted textarea")
        .fill("Операция длилась около трёх часов. … выселили всё балкарское население региона");
    page.locator("#verify-button").click();
    page.waitForURL("**/verify?quote=**");
    assertThat(page.locator(".verdict").first()).containsText("differs in one word");
    assertThat(page.locator(".compared").first().locator("del")).containsText("трёх");
    assertThat(page.locator(".compared").first().locator("ins")).containsText("двух");
    GALLERY.hold(page, "3-differs");
    page.locator(".open-quotation").first().click();
    page.waitForURL(Pattern.compile(".*/d/.*/p/1\\?quote=.*"));
    assertThat(page.locator(".leaf mark").first()).containsText("Операция длилась около двух");
    assertThat(page.locator("#quote-notice")).containsText("differs from this text in one word");
    GALLERY.hold(page, "4-marked");
  }

  @Test
  void the_words_are_marked_on_the_image_of_the_page_too() {
    new SearchPage(page).ask("Studebaker");
    page.locator("article.hit a.snip").first().click();
    page.waitForURL(Pattern.compile(".*/p/[0-9]+.*"));
    page.locator("#page-sheet[drawn]").waitFor();
    page.evaluate(
        """
        () => {
          const spans = [...document.querySelectorAll('.textLayer span')]
            .filter((each) => each.textContent.trim().length > 20);
          getSelection().setBaseAndExtent(spans[2], 0, spans[4], spans[4].childNodes.length);
        }
        """);
    assertThat(page.locator("#copy-quotation")).isVisible();
    page.keyboard().press("q");
    assertThat(page.locator("fonds-quote [role=status]")).containsText("Copied");
    page.navigate(link());
    page.locator("#page-sheet[drawn]").waitFor();
    assertThat(page.locator("#quote-notice")).containsText("word for word");
    assertThat(page.locator(".sheet-mark").first()).isAttached();
    assertThat(page.locator(".leaf mark").first()).isVisible();
    GALLERY.hold(page, "5-image");
  }

  @Test
  void the_link_still_marks_the_words_when_the_page_has_been_corrected(@TempDir Path folder)
      throws IOException {
    String words = "Tbe saxifrage comm1ttee met by the weir in the eveming.";
    DocumentId id = site.bringInLeaf(folder, "Demonstration leaf on saxifrage", words);
    Object corrected =
        site.bean(Archive.class)
            .correcting()
            .correct(
                id,
                1,
                BEFORE + words,
                BEFORE + "The saxifrage committee met by the weir in the evening.",
                "the tests",
                "");
    assertThat(corrected).isNotNull();
    page.navigate("/d/" + id + "/p/1?quote=" + words.replace(" ", "%20"));
    assertThat(page.locator(".leaf mark")).containsText("The saxifrage committee met");
    assertThat(page.locator("#quote-notice")).containsText("word for word on page 1 in version 1");
    GALLERY.hold(page, "6-corrected");
    page.locator("#quote-notice a").last().click();
    page.waitForURL("**/verify?**");
    assertThat(page.locator(".match")).containsText("stood word for word on page 1 in version 1");
    GALLERY.hold(page, "7-versions");
  }
}
