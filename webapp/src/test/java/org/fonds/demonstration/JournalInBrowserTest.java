package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fonds.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator sees of what was just done. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class JournalInBrowserTest {

  private static final Gallery GALLERY = new Gallery("journal");

  private static final int NARROW = 400;

  private final DemonstrationSite site;
  private final Page page;

  JournalInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  private String bringIn(Path folder) throws IOException {
    Path file = folder.resolve("horsetail.txt");
    Files.writeString(file, "Demonstration text, not a source. Horsetail. " + folder);
    return site.bringIn(file, null).text();
  }

  private Locator newest() {
    return page.locator("#entries li.entry").first();
  }

  @Test
  void shows_what_was_done_is_narrowed_and_exported(@TempDir Path folder) throws IOException {
    String id = bringIn(folder);
    new Desk(site, page).signIn("Warden of " + id, Role.ADMINISTRATOR);
    page.navigate("/desk/describe/" + id);
    page.locator("#title input").fill("Demonstration text on the horsetail");
    page.locator("#save-description").click();
    assertThat(page.locator("#saved")).containsText("Saved as version 2");

    page.navigate("/desk");
    page.getByText("Journal", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**/desk/journal");
    assertThat(newest()).containsText("Warden of " + id + " described " + id);
    assertThat(newest()).containsText("version 2; from 127.0.0.1");
    assertThat(page.locator("#journal-state")).containsText("The journal is whole");

    page.locator("#filter-document input").fill(id);
    page.locator("#show-entries").click();
    page.waitForURL("**/desk/journal?document=" + id);
    assertThat(page.locator("#entry-count")).hasText("1 entry");
    page.reload();
    assertThat(page.locator("#filter-document input")).hasValue(id);
    assertThat(page.locator("#entries li.entry")).hasCount(1);

    Download table = page.waitForDownload(() -> page.locator("#export-journal").click());
    assertThat(table.suggestedFilename()).isEqualTo("fonds-journal.csv");
    assertThat(Files.readString(table.path()))
        .contains(",described," + id + ",127.0.0.1,version 2,");

    page.locator("#check-journal").click();
    assertThat(page.locator("#journal-state")).containsText("The journal is whole");
    page.getByText("Everything", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**/desk/journal");
    assertThat(newest()).containsText("exported the journal");
    page.locator("#entries a.document").first().click();
    page.waitForURL(Pattern.compile(".*/d/" + id + ".*"));
  }

  @Test
  void fits_a_telephone() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    new Desk(site, page).signIn("Warden abroad", Role.ADMINISTRATOR);
    page.navigate("/desk/journal");
    page.setViewportSize(NARROW, 800);
    newest().waitFor();
    GALLERY.picture(page, "journal-narrow");
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(NARROW);
    page.setViewportSize(1280, 900);
    GALLERY.picture(page, "journal");
  }
}
