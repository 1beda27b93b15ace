package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.fonds.RunningSite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an archivist does in a browser: signs in, brings in a source, describes it, finds it. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class DeskInBrowserTest {

  private final DemonstrationSite site;
  private final Page page;
  private final Desk desk;
  @TempDir private Path folder;

  DeskInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
    desk = new Desk(site, page);
  }

  private Path pdf(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      PDPage leaf = new PDPage();
      document.addPage(leaf);
      try (PDPageContentStream ink = new PDPageContentStream(document, leaf)) {
        ink.beginText();
        ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        ink.newLineAtOffset(72, 700);
        ink.showText(words);
        ink.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }

  private void choose(Path file) {
    page.waitForFileChooser(() -> page.getByText("Choose files").click()).setFiles(file);
  }

  private Locator arrival(String state) {
    return page.locator("#arrivals li[data-state='" + state + "']");
  }

  @Nested
  class The_first_account {

    @Test
    void is_made_by_the_announced_link_and_opens_the_desk() {
      page.navigate(site.setUpLink());
      page.locator("#account-name input").fill("Zofia");
      page.locator("#account-password input").fill(RunningSite.PASSWORD);
      page.locator("#make-account").click();
      assertThat(page.locator("#sign-in-note")).containsText("The account Zofia is ready");
      desk.enter("Zofia");
      assertThat(page.locator("#upload")).isVisible();

      page.navigate(site.setUpLink());
      assertThat(page.locator("#set-up-refused")).isVisible();
    }
  }

  @Test
  void the_desk_asks_who_is_there() {
    page.navigate("/desk");
    page.waitForURL("**/sign-in");
    assertThat(page.locator("vaadin-login-form input[name=username]")).isVisible();
  }

  @Nested
  class A_pdf_that_is_dropped {

    @Test
    void is_described_and_found_by_its_words() throws IOException {
      desk.signIn("Anna");
      page.locator("#choose-files-input")
          .setInputFiles(
              pdf(
                  "quillwort.pdf",
                  "Demonstration text, not a source. Quillwort grew by the lake."));
      arrival("archived").getByText("Describe").click();
      page.waitForURL("**/desk/describe/*");
      page.locator("#title input").fill("Demonstration text on the quillwort");
      page.locator("#date-edtf input").fill("1938-05");
      page.locator("#type input").fill("testi");
      page.locator("#type input").press("Enter");
      page.locator("#save-description").click();
      assertThat(page.locator("#saved")).isVisible();

      assertThat(page.locator("#type input")).hasValue("Testimony");

      page.navigate("/?q=quillwort");
      assertThat(page.locator("#result-count")).hasText("1 document");
      assertThat(page.locator("article.hit h2")).hasText("Demonstration text on the quillwort");
      assertThat(page.locator("article.hit .snip mark")).hasText("Quillwort");
      page.locator("article.hit a.snip").click();
      page.waitForURL(Pattern.compile(".*/d/[0-9a-z-]{9}/p/1.*"));
      assertThat(page.locator(".leaf mark")).hasText("Quillwort");
    }

    @Test
    void is_not_saved_while_what_was_typed_means_no_term() throws IOException {
      desk.signIn("Cecilia");
      choose(pdf("moss.pdf", "Demonstration text, not a source. Moss on the stone."));
      arrival("archived").getByText("Describe").click();
      page.waitForURL("**/desk/describe/*");
      page.locator("#countries input").fill("Ruritania");
      page.locator("#countries input").press("Enter");
      page.locator("#countries input").press("Tab");
      page.locator("#save-description").click();
      assertThat(page.locator("#saved")).containsText("Not saved");
      assertThat(page.locator("#countries")).containsText("“Ruritania” is in no name of the list");
    }

    @Test
    void a_second_time_is_called_a_duplicate() throws IOException {
      desk.signIn("Boris");
      Path file = pdf("sundew.pdf", "Demonstration text, not a source. Sundew in the bog.");
      choose(file);
      arrival("archived").waitFor();
      choose(file);
      assertThat(arrival("duplicate")).containsText("has these very bytes already");
    }
  }

  @Nested
  class A_folder_that_is_dropped {

    /** So many that the desk shows them before they are done. */
    private static final int LEAVES = 800;

    @Test
    void is_seen_while_it_is_brought_in_and_its_failure_after() throws IOException {
      desk.signIn("Dorothea");
      Path box = Files.createDirectory(folder.resolve("box"));
      for (int i = 0; i < LEAVES; i++) {
        pdf("box/horsetail-%03d.pdf".formatted(i), "Demonstration text. Horsetail leaf " + i);
      }
      byte[] whole = Files.readAllBytes(box.resolve("horsetail-000.pdf"));
      Files.write(box.resolve("torn.pdf"), Arrays.copyOf(whole, whole.length / 3));
      Files.move(box, site.home().resolve("inbox").resolve("drop").resolve("box"));

      Locator run = page.locator("#runs li.run").filter(named("Drop folder"));
      assertThat(run.and(page.locator("[data-state=running]"))).containsText("of 801 files");
      assertThat(run.locator("vaadin-progress-bar")).isVisible();
      assertThat(run.and(page.locator("[data-state=ended]"))).containsText("801 of 801 files");
      assertThat(run.locator(".failures")).containsText("torn.pdf");
      assertThat(run.locator(".failures")).containsText("damaged beyond use");

      page.navigate("/?q=horsetail");
      assertThat(page.locator("#result-count")).hasText("800 documents");
    }

    private static Locator.FilterOptions named(String name) {
      return new Locator.FilterOptions().setHasText(name);
    }
  }
}
