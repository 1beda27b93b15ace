package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way of somebody who has a name and wants a footnote, and then all records. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class FromHitToFootnoteInBrowserTest {

  private static final Gallery GALLERY = new Gallery("footnote");

  private final Page page;
  private final SearchPage search;

  FromHitToFootnoteInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
  }

  @Test
  void leads_from_a_name_to_a_note_and_to_records_of_the_same_document() throws IOException {
    search.ask("Катынь");
    Locator hit = page.locator("article.hit").first();
    String title = hit.locator("h2 a").innerText();
    GALLERY.picture(page, "1-search");

    hit.locator("a.snip").first().click();
    page.waitForURL(Pattern.compile(".*/p/[0-9]+.*"));
    assertThat(page.locator(".leaf mark").first()).isVisible();
    page.locator("#page-sheet[drawn]").waitFor();
    assertThat(page.locator(".sheet-mark").first()).isVisible();
    GALLERY.picture(page, "2-page");

    page.locator("#cite-button").click();
    page.getByRole(AriaRole.DIALOG)
        .locator("button", new Locator.LocatorOptions().setHasText("Copy"))
        .first()
        .click();
    assertThat(page.getByRole(AriaRole.DIALOG).locator(".cite [role=status]")).hasText("Copied");
    GALLERY.picture(page, "3-note");
    String note = (String) page.evaluate("navigator.clipboard.readText()");
    String address = page.url().replaceAll("^https?://[^/]+|[?#].*", "");
    String number = address.replaceAll(".*/p/", "");
    String code = note.replaceAll("(?s).*(DEMO[^,]*),.*", "$1");
    assertThat(note).contains(title).contains(code + ", p. " + number).contains(address);
    page.keyboard().press("Escape");
    Steps.back(page);

    page.locator("#export-button").click();
    Locator ris =
        page.locator(".export .acts a").filter(new Locator.FilterOptions().setHasText("RIS"));
    assertThat(ris).isVisible();
    GALLERY.picture(page, "4-export");
    Download file = page.waitForDownload(ris::click);
    assertThat(Files.readString(file.path(), UTF_8).split("ER  - "))
        .anySatisfy(record ->
            assertThat(record)
                .contains("TI  - " + title)
                .contains("AN  - " + code)
                .containsPattern("(?m)^UR {2}- .*" + address.replaceAll("/p/.*", "") + "$"));
  }
}
