package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fonds.audit.Deed;
import org.fonds.audit.JournalFilter;
import org.fonds.audit.JournalSearch;
import org.fonds.extraction.RedactionBox;
import org.fonds.room.TellingPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How an archivist blacks out a word, by mouse and by keyboard, and what a reader sees then. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class RedactInBrowserTest {

  private static final Gallery GALLERY = new Gallery("redact");

  private static final String SECRET = "Ploverstein";

  private final DemonstrationSite site;
  private final Page page;
  @TempDir private Path folder;
  private String id = "";

  RedactInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  @BeforeEach
  void bring_in() throws IOException {
    Path file =
        TellingPdf.write(
            folder.resolve("list.pdf"),
            SECRET,
            "DEMONSTRATION, not a source: " + SECRET + " was seen.",
            "Lapwing and snipe were seen by the lake.");
    id = site.bringIn(file, null).text();
  }

  private void drawFirstLine() {
    RedactionBox line = TellingPdf.FIRST_LINE;
    BoundingBox sheet = page.locator(".boxes-sheet").boundingBox();
    page.mouse().move(sheet.x + line.left() * sheet.width, sheet.y + line.top() * sheet.height);
    page.mouse().down();
    page.mouse()
        .move(
            sheet.x + (line.left() + line.width()) * sheet.width,
            sheet.y + (line.top() + line.height()) * sheet.height);
    page.mouse().up();
  }

  /** What the journal says of boxes. */
  private List<String> drawn() {
    List<String> drawn = new ArrayList<>();
    site.bean(JournalSearch.class)
        .each(
            JournalFilter.ALL,
            entry -> {
              if (entry.act().deed() == Deed.BLACKED_OUT) {
                drawn.add(entry.act().details());
              }
            });
    return drawn;
  }

  @Test
  void boxes_hide_words_from_readers_and_from_nobody_else() {
    new Desk(site, page).signIn("Black " + id);
    page.navigate("/desk/redact/" + id + "?page=1");
    assertThat(page.locator(".boxes-page")).isVisible();
    page.waitForCondition(() -> page.locator(".boxes-page").boundingBox().height > 300);
    drawFirstLine();
    Locator first = page.getByLabel("Box 1 on page 1");
    assertThat(first).isFocused();

    page.locator("#add-box").click();
    Locator second = page.getByLabel("Box 2 on page 1");
    assertThat(second).isFocused();
    BoundingBox before = second.boundingBox();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Shift+ArrowRight");
    BoundingBox after = second.boundingBox();
    assertThat(after.y).isGreaterThan(before.y);
    assertThat(after.width).isGreaterThan(before.width);
    page.keyboard().press("Delete");
    assertThat(second).hasCount(0);
    assertThat(first).isFocused();
    page.locator("#add-box").click();
    assertThat(second).isFocused();

    page.locator("#open-document").click();
    assertThat(page.locator("#stay")).isVisible();
    page.locator("#stay").click();
    assertThat(first).isVisible();

    page.locator("#why input").fill("a living person");
    page.locator("#save-boxes").click();
    assertThat(page.locator("#removed-words")).containsText(SECRET);
    assertThat(page.locator("#still-standing")).containsText("in the title");
    assertThat(drawn()).containsExactly("page 1, version 2");
    GALLERY.picture(page, "desk");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    GALLERY.picture(page, "desk-dark");
    page.setViewportSize(400, 800);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(400);
    GALLERY.picture(page, "desk-phone");

    page.navigate("/d/" + id);
    assertThat(page.locator("#redacted"))
        .containsText("Readers see a redacted copy: 2 boxes on page 1.");
    page.navigate("/desk/history/" + id + "?version=2");
    assertThat(page.locator("#version-2")).containsText("a living person");
    assertThat(page.locator("#version-2")).containsText("Blacked out for readers");

    Page reader = site.windowBeside(page);
    reader.navigate("/d/" + id + "?view=both");
    assertThat(reader.locator("#redacted")).containsText("blacked out");
    assertThat(reader.locator(".leaf")).containsText("Lapwing");
    assertThat(reader.locator(".leaf")).not().containsText(SECRET);
    assertThat(reader.locator("#page-sheet .textLayer")).containsText("Lapwing");
    GALLERY.picture(reader, "reader");
    reader.context().close();
  }
}
