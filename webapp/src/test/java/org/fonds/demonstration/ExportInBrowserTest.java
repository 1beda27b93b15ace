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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole result leaves the archive, and the page says that it did. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class ExportInBrowserTest {

  private static final Gallery GALLERY = new Gallery("export");

  private final Page page;

  ExportInBrowserTest(Page page) {
    this.page = page;
  }

  private Download export(String format) {
    page.locator("#export-button").click();
    Locator link =
        page.locator(".export .acts a").filter(new Locator.FilterOptions().setHasText(format));
    assertThat(link.first()).isVisible();
    GALLERY.picture(page, "menu-" + format.replace(' ', '-'));
    return page.waitForDownload(() -> link.first().click());
  }

  @Test
  void of_all_documents_is_whole_and_the_page_says_so() throws IOException {
    page.navigate("/");
    String documents = page.locator("#result-count").innerText();

    Download file = export("EndNote XML");

    assertThat(Files.readString(file.path(), UTF_8)).endsWith("</records></xml>\n");
    assertThat(page.locator("#export-progress"))
        .hasText("EndNote XML: all " + documents + " were written.");
    GALLERY.picture(page, "done");
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
  void fits_every_screen(int width, ColorScheme scheme) {
    page.setViewportSize(width, 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.navigate("/?q=Soviet");

    export("biblatex");

    assertThat(page.locator("#export-progress")).containsText("biblatex: all");
    page.keyboard().press("Escape");
    GALLERY.picture(page, "done-" + width + "-" + scheme);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }
}
