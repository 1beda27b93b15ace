package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Readers propose what a page says, archivists correct it, and both readings are found. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class CorrectionsInBrowserTest {

  private static final Gallery GALLERY = new Gallery("corrections");

  private final DemonstrationSite site;
  private final Page page;

  CorrectionsInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  @Test
  void a_reader_proposes_and_an_archivist_accepts(@TempDir Path folder) throws IOException {
    String id =
        site.bringInLeaf(folder, "Demonstration leaf on clubmoss", "Tbe clubmosz of the comm1ttee.")
            .text();
    Page reader = site.windowBeside(page);
    reader.navigate("/d/" + id);
    reader.locator("#correct-text").click();
    reader.waitForURL("**/propose/" + id + "**");
    reader.locator("#send-proposal").click();
    assertThat(reader.locator("#propose-outcome")).containsText("the same as before");
    reader
        .locator("#page-text textarea")
        .fill("Demonstration text, not a source. The clubmoss of the committee.");
    reader.locator("#proposer input").fill("A reader of the tests");
    reader.locator("#note input").fill("It stands so on the leaf.");
    GALLERY.hold(reader, "1-propose");
    reader.locator("#send-proposal").click();
    assertThat(reader.locator("#propose-outcome")).containsText("Thank you.");
    reader.navigate("/d/" + id);
    assertThat(reader.locator(".leaf")).containsText("clubmosz");

    new Desk(site, page).signIn("Reader of proposals");
    page.getByText("Proposed corrections", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**/desk/proposals");
    assertThat(page.locator("#proposals")).containsText("A reader of the tests");
    assertThat(page.locator("#proposals ins").first()).containsText("The");
    GALLERY.hold(page, "2-proposals");
    page.locator("#proposals .accept").first().click();
    assertThat(page.locator("#proposal-count")).containsText("Accepted, as version 2");

    reader.navigate("/d/" + id + "?q=clubmoss");
    assertThat(reader.locator("#corrected")).containsText("Corrected, ");
    assertThat(reader.locator("#corrected")).not().containsText("Reader of proposals");
    assertThat(reader.locator(".leaf mark")).hasText("clubmoss");
    reader.locator("#machine-text summary").click();
    assertThat(reader.locator("#machine-text")).containsText("clubmosz");
    GALLERY.hold(reader, "3-corrected");
    reader.navigate("/?q=clubmoss");
    assertThat(reader.locator("main")).containsText("corrected text");
    reader.navigate("/?q=comm1ttee");
    assertThat(reader.locator("main")).containsText("as the machine read it; since corrected");
    GALLERY.hold(reader, "4-found");
    reader.navigate("/d/" + id + "?q=comm1ttee");
    assertThat(reader.locator(".leaf .machine-words mark")).hasText("comm1ttee");
    reader.context().close();

    page.navigate("/desk/history/" + id + "?version=2");
    assertThat(page.locator("#version-2")).containsText("proposed by A reader of the tests");
    assertThat(page.locator("#version-2 ins").first()).containsText("clubmoss");
  }

  @Test
  void an_archivist_corrects_beside_the_page(@TempDir Path folder) throws IOException {
    String id =
        site.bringInLeaf(folder, "Demonstration leaf on spikemoss", "Tbe spikemoss.").text();
    new Desk(site, page).signIn("Corrector of leaves");
    page.navigate("/d/" + id);
    page.locator("#correct-text").click();
    page.waitForURL("**/desk/text/" + id + "**");
    page.locator("#page-text textarea").fill("Demonstration text, not a source. The spikemoss.");
    page.locator("#why input").fill("misread");
    page.locator("#save-text").click();
    assertThat(page.locator("#correct-outcome")).containsText("Saved as version 2.");
    page.reload();
    assertThat(page.locator("#page-text textarea"))
        .hasValue("Demonstration text, not a source. The spikemoss.");
    page.locator("#machine-back").click();
    assertThat(page.locator("#page-text textarea"))
        .hasValue("Demonstration text, not a source. Tbe spikemoss.");
    Page other = page.context().newPage();
    other.navigate("/desk/text/" + id + "?page=1");
    other.locator("#page-text textarea").fill("Demonstration text, not a source. Another.");
    other.locator("#save-text").click();
    assertThat(other.locator("#correct-outcome")).containsText("Saved as version 3.");
    other.close();
    page.locator("#save-text").click();
    assertThat(page.locator("#correct-outcome")).containsText("somebody else has corrected");
    GALLERY.hold(page, "5-meanwhile");

    page.navigate("/?q=demonstration&size=1");
    page.navigate("/desk/text/none-0000?page=1");
    assertThat(page.locator("main")).not().containsText("What page");
  }

  @Test
  void a_scan_is_shown_beside_its_words() {
    new Desk(site, page).signIn("Corrector of scans");
    page.navigate("/?ocr=reliable");
    page.locator("main h2 a").first().click();
    page.waitForURL("**/d/**");
    page.locator("#view-both").click();
    page.locator("#correct-text").click();
    page.waitForURL("**/desk/text/**");
    assertThat(page.locator(".beside-text fonds-sheet[drawn], .beside-text img").first())
        .isVisible();
    GALLERY.hold(page, "6-scan");
  }
}
