package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.fonds.RunningSite;
import org.fonds.account.Invitations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody does who runs an archive and never sees a terminal: from the set-up link to twenty
 * documents that are arranged, described, found and in part closed. One step builds on the other.
 * All that the documents say was written for the test, and they say so.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchivistInBrowserTest {

  private static final Gallery GALLERY = new Gallery("archivist");

  /** Twenty files are read, stored and indexed in it, also on a machine with other work. */
  private static final double TWO_MINUTES = 120_000;

  private static final int DOCUMENTS = 20;
  private static final int CLOSED = 5;

  private RunningSite site;
  private Chromium chromium;
  private Page page;
  private Path folder;

  @BeforeAll
  void start(@TempDir Path around) {
    folder = around;
    chromium = Chromium.start();
    site = RunningSite.start(around.resolve("home"), "--fonds.ocr.mode=off");
    page = chromium.window(site.address("").toString());
  }

  @AfterAll
  void stop() {
    site.close();
    chromium.close();
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Path source(int number) throws IOException {
    return Files.writeString(
        folder.resolve("leaf-%02d.txt".formatted(number)),
        "Demonstration text, not a source. Leaf %d of the made-up file. The NKVD is named on"
                .formatted(number)
            + " 14 June 1941 in Tallinn, Estonia. Quillwort.");
  }

  @Test
  @Order(1)
  void the_first_account_is_made_by_the_link() {
    page.navigate("/setup/" + site.bean(Invitations.class).first().orElseThrow().text());
    page.locator("#account-name input").fill("Eva");
    page.locator("#account-password input").fill(RunningSite.PASSWORD);
    page.locator("#make-account").click();
    assertThat(page.locator("#sign-in-note")).containsText("The account Eva is ready");
    SignIn.as(page, "Eva");
    page.waitForURL("**/desk");
    GALLERY.hold(page, "1-desk");
  }

  @Test
  @Order(2)
  void twenty_sources_are_brought_in_together() throws IOException {
    Path[] sources = new Path[DOCUMENTS];
    for (int i = 0; i < DOCUMENTS; i++) {
      sources[i] = source(i + 1);
    }
    page.locator("#choose-files-input").setInputFiles(sources);
    assertThat(page.locator("#arrivals li[data-state='archived']"))
        .hasCount(DOCUMENTS, new LocatorAssertions.HasCountOptions().setTimeout(TWO_MINUTES));
    GALLERY.hold(page, "2-brought-in");
  }

  @Test
  @Order(3)
  void a_fonds_and_a_series_in_it_are_described() {
    page.navigate("/desk/unit");
    page.locator("#title input").fill("Demonstration fonds, not a source");
    page.locator("#holding-institution input").fill("Archive of the tests");
    page.locator("#reference-code input").fill("ф. 1");
    page.locator("#archivalHistory textarea").fill("It was made up for a test.");
    GALLERY.hold(page, "3-new-unit");
    page.locator("#save-description").click();
    page.waitForURL(Pattern.compile(".*/d/[0-9a-z]{4}-[0-9a-z]{4}.*"));
    assertThat(page.locator("h1")).hasText("Demonstration fonds, not a source");
    assertThat(page.locator(".blank")).containsText("Only a description is here");

    page.navigate("/holdings");
    link("Demonstration fonds, not a source").waitFor();
    String fonds = link("Demonstration fonds, not a source").getAttribute("href").replace("d/", "");
    page.navigate("/holdings?in=" + fonds);
    page.locator("#new-unit").click();
    page.waitForURL("**/desk/unit?in=" + fonds);
    page.locator("#title input").fill("Demonstration series, not a source");
    assertThat(page.locator("#level")).containsText("series");
    page.locator("#save-description").click();
    page.waitForURL(Pattern.compile(".*/d/[0-9a-z]{4}-[0-9a-z]{4}.*"));
    assertThat(page.locator(".way")).containsText("Demonstration fonds, not a source");
  }

  @Test
  @Order(4)
  void one_is_described_with_what_the_text_suggests() {
    page.navigate("/desk");
    page.locator("#arrivals li").first().getByText("Describe").click();
    page.waitForURL("**/desk/describe/*");
    page.locator("#findings vaadin-details-summary").click();
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Add “NKVD” to Perpetrator organisations"))
        .click();
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Add “14 June 1941 (1941-06-14)” to Date"))
        .click();
    assertThat(page.locator("#date-edtf input")).hasValue("1941-06-14");
    assertThat(page.locator("#organisations")).containsText("NKVD");
    GALLERY.hold(page, "4-suggestions");
    page.locator("#save-description").click();
    assertThat(page.locator("#saved")).containsText("Saved as version 2");
  }

  @Test
  @Order(5)
  void all_are_described_by_a_table_that_is_looked_at_before_it_is_imported() throws IOException {
    page.navigate("/holdings");
    page.locator(".opener").first().click();
    Locator series = link("Demonstration series, not a source");
    series.waitFor();
    String parent = series.getAttribute("href").replace("d/", "");
    page.navigate("/?q=quillwort");
    page.locator("#export-button").click();
    Download download = page.waitForDownload(() -> page.locator("#table-fonds").click());
    String exported = Files.readString(download.path(), UTF_8);
    assertThat(exported.lines()).hasSize(DOCUMENTS + 1);

    bring("as-it-was.csv", exported);
    assertThat(page.locator("#plan-counts"))
        .hasText("0 new units, 0 documents described otherwise, 20 as they are.");

    bring("wrong.csv", "id,title,organisations\n,A title,nkdv\n");
    assertThat(page.locator("#import-plan")).containsText("1 problem in wrong.csv");
    assertThat(page.locator(".faults")).containsText("nearest: nkvd");
    GALLERY.hold(page, "5-problems");

    StringBuilder table = new StringBuilder("id,title,parent,languages,access\n");
    List<String> ids =
        exported.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    for (int i = 0; i < ids.size(); i++) {
      table.append(
          "%s,\"Demonstration leaf %d, not a source\",%s,en,%s\n"
              .formatted(ids.get(i), i + 1, parent, i < CLOSED ? "restricted" : "open"));
    }
    bring("mended.csv", table.toString());
    assertThat(page.locator("#plan-counts"))
        .hasText("0 new units, 20 documents described otherwise, 0 as they are.");
    GALLERY.hold(page, "6-dry-run");
    page.locator("#import-all").click();
    assertThat(page.locator("#import-done"))
        .hasText("Imported: 0 new units, 20 documents described anew.");
  }

  private void bring(String name, String text) throws IOException {
    page.navigate("/desk/import");
    Path file = Files.writeString(folder.resolve(name), text);
    page.locator("#import-file input[type=file]").setInputFiles(file);
    page.locator("#import-plan").waitFor();
  }

  @Test
  @Order(6)
  void several_are_edited_together_after_a_preview() {
    page.navigate("/?q=quillwort");
    page.locator("#export-button").click();
    page.locator("#edit-found").click();
    page.waitForURL("**/desk/together?*");
    assertThat(page.locator("#together-count")).hasText("20 documents.");
    page.locator(".edit-field input").fill("Holding");
    page.getByRole(
            AriaRole.OPTION,
            new Page.GetByRoleOptions().setName("Holding institution").setExact(true))
        .click();
    page.locator(".edit-value input").fill("Archive of the tests");
    page.locator("#preview").click();
    assertThat(page.locator("#together-outcome h2")).hasText("20 documents change");
    GALLERY.hold(page, "7-together");
    page.locator("#apply").click();
    assertThat(page.locator("#batch-done")).hasText("20 documents have a new version.");
  }

  @Test
  @Order(7)
  void the_tree_shows_where_they_lie() {
    page.navigate("/holdings");
    page.locator(".opener").first().click();
    page.locator("li.unit li.unit .opener").first().click();
    assertThat(page.locator("li.unit li.unit li.unit")).hasCount(DOCUMENTS);
    GALLERY.hold(page, "8-holdings");
    page.locator("li.unit li.unit li.unit a.title").last().click();
    page.waitForURL(Pattern.compile(".*/d/[0-9a-z]{4}-[0-9a-z]{4}.*"));
    assertThat(page.locator(".way")).containsText("Demonstration series, not a source");
    Steps.back(page);
    assertThat(page.locator("main h1")).hasText("Holdings");
    Steps.back(page);
    assertThat(page.locator("#together-count")).isVisible();
    Steps.forward(page);
    assertThat(page.locator("main h1")).hasText("Holdings");
  }

  @Test
  @Order(7)
  void a_search_stays_in_a_unit() {
    page.navigate("/?q=quillwort");
    page.locator("main h2 a").first().click();
    page.waitForURL("**/d/**");
    page.locator(".way a").last().click();
    page.locator("#search-in-unit").click();
    page.waitForURL("**unit=*");
    assertThat(page.locator(".chip")).containsText("Demonstration series, not a source");
    // With the series itself.
    assertThat(page.locator("#result-count")).hasText(DOCUMENTS + 1 + " documents");
    assertThat(page.locator("article.hit").filter(new Locator.FilterOptions().setHasText("closed")))
        .not()
        .hasCount(0);
    GALLERY.hold(page, "8-in-a-unit");
    page.locator(".chip button").first().click();
    assertThat(page.locator(".chip")).hasCount(0);
  }

  @Test
  @Order(8)
  void readers_find_what_is_open_and_nothing_else() {
    Page reader = chromium.window(site.address("").toString());
    reader.navigate("/?q=quillwort");
    assertThat(reader.locator("#result-count")).hasText(DOCUMENTS - CLOSED + " documents");
    reader.navigate("/holdings");
    reader.locator(".opener").first().click();
    assertThat(reader.locator("li.unit li.unit")).containsText("15 units in it");
    reader.context().close();
  }

  @Test
  @Order(9)
  void one_is_withdrawn_and_its_address_says_why() {
    page.navigate("/?q=quillwort");
    page.locator("article.hit h2 a").last().click();
    page.waitForURL(Pattern.compile(".*/d/[0-9a-z]{4}-[0-9a-z]{4}.*"));
    String address = page.url().replaceAll("\\?.*", "");
    page.locator("#describe").click();
    page.waitForURL("**/desk/describe/*");
    page.locator("#access").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Withdrawn")).click();
    page.locator("#save-description").click();
    assertThat(page.locator("#saved")).containsText("Not saved");
    page.locator("#withdrawal-reason input").fill("It was brought in by mistake.");
    page.locator("#save-description").click();
    assertThat(page.locator("#saved")).containsText("Saved as version");

    Page reader = chromium.window(site.address("").toString());
    assertThat(reader.navigate(address).status()).isEqualTo(410);
    assertThat(reader.locator("#withdrawn")).containsText("It was brought in by mistake.");
    reader.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "archivist", "9-tombstone.png")));
    assertThat(Axe.finds(reader)).isEmpty();
    reader.context().close();
  }

  @Test
  @Order(10)
  void the_journal_names_all_of_it() {
    page.navigate("/desk/journal");
    assertThat(page.locator("main")).containsText("imported from mended.csv");
    assertThat(page.locator("main")).containsText("Eva");
    GALLERY.hold(page, "10-journal");
  }
}
