package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.fonds.description.DescriptionBuilder;
import org.fonds.ingest.Archive;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Readers propose what a page says, archivists correct it, and both readings are found. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class CorrectionsInBrowserTest {

  private final DemonstrationSite site;
  private final Page page;

  CorrectionsInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  private String bringIn(Path folder, String title, String words) throws IOException {
    Path file =
        Files.writeString(folder.resolve("leaf.txt"), "Demonstration text, not a source. " + words);
    Archive archive = site.bean(Archive.class);
    String id =
        OutcomeWords.document(
                archive
                    .ingest()
                    .ingest(
                        SourceSubmission.of(
                            file,
                            DescriptionBuilder.titled(title).demonstration(true).build(),
                            "the tests"),
                        step -> {}))
            .orElseThrow()
            .text();
    archive.ingest().publish();
    return id;
  }

  private static void look(Page shown, String name) {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
      shown.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      shown.evaluate("Promise.allSettled(document.getAnimations().map(each => each.finished))");
      picture(shown, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
      assertThat(Axe.finds(shown)).as("what axe finds on " + name).isEmpty();
    }
    shown.setViewportSize(390, 844);
    picture(shown, name + "-phone");
    assertThat((Boolean) shown.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(name + " fits a phone")
        .isTrue();
    shown.setViewportSize(1280, 900);
  }

  private static void picture(Page shown, String name) {
    shown.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "corrections", name + ".png")));
  }

  private Page reader() {
    BrowserContext elsewhere =
        page.context()
            .browser()
            .newContext(new Browser.NewContextOptions().setBaseURL(site.address()));
    return elsewhere.newPage();
  }

  @Test
  void a_reader_proposes_and_an_archivist_accepts(@TempDir Path folder) throws IOException {
    String id = bringIn(folder, "Demonstration leaf on clubmoss", "Tbe clubmosz of the comm1ttee.");
    Page reader = reader();
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
    look(reader, "1-propose");
    reader.locator("#send-proposal").click();
    assertThat(reader.locator("#propose-outcome")).containsText("Thank you.");
    reader.navigate("/d/" + id);
    assertThat(reader.locator(".leaf")).containsText("clubmosz");

    new Desk(site, page).signIn("Reader of proposals");
    page.getByText("Proposed corrections", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**/desk/proposals");
    assertThat(page.locator("#proposals")).containsText("A reader of the tests");
    assertThat(page.locator("#proposals ins").first()).containsText("The");
    look(page, "2-proposals");
    page.locator("#proposals .accept").first().click();
    assertThat(page.locator("#proposal-count")).containsText("Accepted, as version 2");

    reader.navigate("/d/" + id + "?q=clubmoss");
    assertThat(reader.locator("#corrected")).containsText("Corrected, ");
    assertThat(reader.locator("#corrected")).not().containsText("Reader of proposals");
    assertThat(reader.locator(".leaf mark")).hasText("clubmoss");
    reader.locator("#machine-text summary").click();
    assertThat(reader.locator("#machine-text")).containsText("clubmosz");
    look(reader, "3-corrected");
    reader.navigate("/?q=clubmoss");
    assertThat(reader.locator("main")).containsText("corrected text");
    reader.navigate("/?q=comm1ttee");
    assertThat(reader.locator("main")).containsText("as the machine read it; since corrected");
    look(reader, "4-found");
    reader.navigate("/d/" + id + "?q=comm1ttee");
    assertThat(reader.locator(".leaf .machine-words mark")).hasText("comm1ttee");
    reader.context().close();

    page.navigate("/desk/history/" + id + "?version=2");
    assertThat(page.locator("#version-2")).containsText("proposed by A reader of the tests");
    assertThat(page.locator("#version-2 ins").first()).containsText("clubmoss");
  }

  @Test
  void an_archivist_corrects_beside_the_page(@TempDir Path folder) throws IOException {
    String id = bringIn(folder, "Demonstration leaf on spikemoss", "Tbe spikemoss.");
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
    look(page, "5-meanwhile");

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
    look(page, "6-scan");
  }
}
