package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DescriptionFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An archivist keeps the vocabularies, and documents follow. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class VocabulariesInBrowserTest {

  private static final Gallery GALLERY = new Gallery("vocabularies");

  private static final String BODIES = "/desk/vocabularies/organisations";

  private final DemonstrationSite site;
  private final Page page;

  VocabulariesInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  private void make(String id, String english) {
    page.navigate(BODIES + "/new");
    page.locator("#term-id input").fill(id);
    page.locator("#name-en input").fill(english);
    page.locator("#save-term").click();
    page.waitForURL("**" + BODIES + "/term/" + id);
  }

  private String bringIn(Path folder, String words, Description said) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("source.txt"), "Demonstration text, not a source. " + words);
    return site.bringIn(file, said).text();
  }

  /** Searches again until documents have followed. */
  private void waitFor(String address, Locator there) {
    page.waitForCondition(() -> {
      page.navigate(address);
      page.locator(".count, .nothing").first().waitFor();
      return there.isVisible();
    });
  }

  @Test
  void a_term_is_found_by_any_name_and_changed_with_its_history() {
    new Desk(site, page).signIn("Keeper of terms");
    page.getByText("Vocabularies", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**/desk/vocabularies");
    GALLERY.hold(page, "1-all");
    page.getByText("Organisations", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**" + BODIES);
    assertThat(page.locator("#term-nkvd")).containsText("1934-07-10 to 1946-03-15");
    assertThat(page.locator("#term-nkvd a").last()).containsText("used by");
    GALLERY.hold(page, "2-organisations");
    page.locator("#find-term input").fill("політичне управління");
    assertThat(page.locator("#term-count")).containsText(" of ");
    page.locator("#term-gpu a").first().click();
    page.waitForURL("**" + BODIES + "/term/gpu");

    page.locator("#existence input").fill("1922-02-06/1923-11-15, whenever");
    page.locator("#existence input").press("Tab");
    assertThat(page.locator("#existence")).containsText("6 February 1922 to 15 November 1923");
    assertThat(page.locator("#existence")).containsText("Not understood");
    page.locator("#save-term").click();
    assertThat(page.locator("#term-history")).containsText("as it came with the vocabulary");
    page.locator("#existence input").fill("1922-02-06/1923-11-15");
    page.locator("#other-names textarea").press("Control+End");
    page.locator("#other-names textarea").pressSequentially("\nMade-up bureau");
    page.locator("#why input").fill("for the tests");
    page.locator("#save-term").click();

    assertThat(page.locator("#term-outcome")).containsText("Saved.");
    assertThat(page.locator("#term-history")).containsText("Keeper of terms");
    assertThat(page.locator("#term-history")).containsText("for the tests");
    assertThat(page.locator("#term-history")).containsText("Made-up bureau");
    GALLERY.hold(page, "3-term");
    page.reload();
    assertThat(page.locator("#other-names textarea"))
        .hasValue(Pattern.compile(".*Made-up bureau.*", Pattern.DOTALL));
  }

  @Test
  void documents_follow_what_their_terms_are_called_and_merged_into(@TempDir Path folder)
      throws IOException {
    new Desk(site, page).signIn("Merger of terms");
    make("fern-office", "Fern office (made up)");
    page.locator("#predecessors input").fill("Cheka");
    page.locator("#predecessors input").press("Enter");
    page.locator("#predecessors input").press("Tab");
    page.locator("#save-term").click();
    assertThat(page.locator("#term-outcome")).containsText("Saved.");
    page.navigate(BODIES + "/term/cheka");
    assertThat(page.locator("#successors")).containsText("Fern office");

    String id =
        bringIn(
            folder,
            "Quillwort of the ferns.",
            DescriptionBuilder.titled("Demonstration text on ferns")
                .values(DescriptionFact.ORGANISATIONS, List.of("fern-office"))
                .demonstration(true)
                .build());
    page.navigate(BODIES + "/term/fern-office");
    assertThat(page.locator("#term-use")).containsText("used by 1");
    page.locator("#remove-term").click();
    assertThat(page.locator("#merge-outcome")).containsText("Documents name this term");
    page.locator("#other-names textarea").fill("Bureau of Bracken");
    page.locator("#save-term").click();
    assertThat(page.locator("#term-outcome")).containsText("Saved.");
    Locator hit = page.getByText("Demonstration text on ferns").first();
    waitFor("/?q=%22Bureau+of+Bracken%22", hit);

    page.navigate(BODIES + "/term/fern-office");
    page.locator("#merge-into input").fill("OGPU");
    page.locator("#merge-into input").press("Enter");
    page.locator("#merge-why input").fill("one body");
    page.locator("#merge-term").click();
    assertThat(page.locator("#merge-outcome")).containsText("The document that names it follows.");
    GALLERY.hold(page, "4-merge");
    page.locator("#merge-sure").click();
    page.waitForURL("**" + BODIES + "/term/ogpu");
    assertThat(page.locator("#term-history")).containsText("fern-office was merged into it");
    page.navigate(BODIES + "/term/fern-office");
    page.waitForURL("**" + BODIES + "/term/ogpu");

    waitFor("/?organisation=fern-office&q=quillwort", hit);
    page.waitForCondition(() -> {
      page.navigate("/desk/history/" + id);
      page.locator("main h1").first().waitFor();
      return page.getByText("fern-office is now ogpu").isVisible();
    });
    page.navigate("/d/" + id);
    assertThat(page.locator("main")).containsText("OGPU");
  }

  @Test
  void a_table_goes_out_and_comes_in() throws IOException {
    new Desk(site, page).signIn("Tabler of terms");
    page.navigate("/desk/vocabularies/events");
    Download table = page.waitForDownload(() -> page.locator("#export-terms").click());
    assertThat(table.suggestedFilename()).isEqualTo("fonds-events.csv");
    String all = Files.readString(table.path());
    bring(all);
    assertThat(page.locator("#terms-counts")).containsText("New or changed: 0");

    bring("id,name.en,countries\nfern-event,Event of ferns (made up),atlantis\n");
    assertThat(page.locator("#terms-outcome")).containsText("One problem; nothing was imported.");
    assertThat(page.locator("#terms-outcome")).containsText("line 2");
    bring("id;name.en;countries\nfern-event;Event of ferns (made up);pl\n");
    assertThat(page.locator("#terms-outcome")).containsText("parted by semicolons");
    assertThat(page.locator("#terms-counts")).containsText("New or changed: 1");
    GALLERY.hold(page, "5-import");
    page.locator("#import-terms").click();
    assertThat(page.locator("#terms-imported")).containsText("Imported: 1.");
    page.locator("#find-term input").fill("ferns");
    assertThat(page.locator("#term-fern-event")).isVisible();
  }

  private void bring(String table) {
    page.locator("#terms-file input[type=file]")
        .setInputFiles(
            new FilePayload("terms.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
  }
}
