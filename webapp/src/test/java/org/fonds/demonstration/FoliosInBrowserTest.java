package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An archivist says once which leaves were scanned; readers find, open and cite them by folio. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class FoliosInBrowserTest {

  private final Page page;
  private final Desk desk;
  private final Locator labels;

  FoliosInBrowserTest(DemonstrationSite site, Page page) {
    this.page = page;
    desk = new Desk(site, page);
    labels = page.locator("#pageLabels");
  }

  /** The same leaves in a file that calls them i, ii, 1 and 2. */
  private static Path book(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(leaves(file)))) {
      PDPageLabels labels = new PDPageLabels(document);
      PDPageLabelRange front = new PDPageLabelRange();
      front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
      labels.setLabelItem(0, front);
      PDPageLabelRange body = new PDPageLabelRange();
      body.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      labels.setLabelItem(2, body);
      document.getDocumentCatalog().setPageLabels(labels);
      document.save(file.toFile());
    }
    return file;
  }

  private static Path leaves(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String words : new String[] {"First", "Butterbur grew here", "Third", "Fourth"}) {
        PDPage leaf = new PDPage();
        document.addPage(leaf);
        try (PDPageContentStream ink = new PDPageContentStream(document, leaf)) {
          ink.beginText();
          ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
          ink.newLineAtOffset(72, 640);
          ink.showText("Demonstration text, not a source. " + words + ".");
          ink.endText();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private void look(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "folios", name + ".png")));
    assertThat(Axe.finds(page)).isEmpty();
  }

  @Test
  void leaves_go_by_the_folios_that_the_description_names(@TempDir Path folder) throws IOException {
    desk.signIn("Foliating");
    page.locator("#choose-files-input").setInputFiles(leaves(folder.resolve("leaves.pdf")));
    page.locator("#arrivals li[data-state='archived']").getByText("Describe").click();
    page.waitForURL("**/desk/describe/*");
    page.locator("#title input").fill("Demonstration text on the butterbur");
    page.locator("#more-elements vaadin-details-summary").click();

    labels.locator("textarea").fill("л. 5, л. 5об.");
    page.locator("#save-description").click();
    assertThat(labels).containsText("\"л. 5, л. 5об.\" is no page and its label");
    look("refused");

    labels.locator("textarea").fill("1 = л. 5, л. 5об.");
    page.locator("#save-description").click();
    assertThat(page.locator("#saved")).isVisible();

    page.navigate("/?q=butterbur");
    Locator snippet = page.locator("article.hit a.snip").first();
    assertThat(snippet).containsText("л. 5об.");
    snippet.click();
    assertThat(page.locator("#page-here")).hasText("л. 5об. · page 2 of 4");
    assertThat(page.locator(".strip a").nth(2)).hasText("л. 6");
    assertThat(page.locator(".strip a").nth(2)).hasAttribute("aria-label", "Page 3, л. 6");
    assertThat(page.locator("#cite")).containsText("л. 5об.");
    page.locator(".strip fonds-thumb[drawn]").first().waitFor();
    look("page");

    page.locator("#page-field input").fill("л.6 об");
    page.locator("#page-field input").press("Enter");
    page.waitForURL("**/p/4?*");
    assertThat(page.locator("#page-here")).hasText("л. 6об. · page 4 of 4");
  }

  @Test
  void pages_go_by_what_their_file_calls_them_until_somebody_says_otherwise(@TempDir Path folder)
      throws IOException {
    desk.signIn("Labelling");
    page.locator("#choose-files-input").setInputFiles(book(folder.resolve("book.pdf")));
    page.locator("#arrivals li[data-state='archived']").getByText("Describe").click();
    page.waitForURL("**/desk/describe/*");
    String describe = page.url();

    page.navigate(describe.replace("/desk/describe/", "/d/") + "/p/2");
    assertThat(page.locator("#page-here")).hasText("ii · page 2 of 4");
    assertThat(page.locator(".strip a").nth(2)).hasText("1");
    assertThat(page.locator(".strip a").nth(2)).hasAttribute("aria-label", "Page 3, 1");
    assertThat(page.locator("#cite")).containsText("p. ii");
    page.locator("#page-field input").fill("2");
    page.locator("#page-field input").press("Enter");
    page.waitForURL("**/p/4*");
    assertThat(page.locator("#page-here")).hasText("2 · page 4 of 4");

    page.navigate(describe);
    page.locator("#more-elements vaadin-details-summary").click();
    labels.locator("textarea").fill("1 =");
    page.locator("#save-description").click();
    assertThat(page.locator("#saved")).isVisible();
    page.navigate(describe.replace("/desk/describe/", "/d/") + "/p/2");
    assertThat(page.locator("#page-here")).hasText("Page 2 of 4");
  }
}
