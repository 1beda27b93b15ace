package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.fonds.description.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote a document, from the form to the footnote. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class CreatorsInBrowserTest {

  private static final Gallery GALLERY = new Gallery("creators");

  private final DemonstrationSite site;
  private final Page page;

  CreatorsInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  @Test
  void are_understood_as_they_are_written_and_turned_round_in_a_note(@TempDir Path folder)
      throws IOException {
    DocumentId id = site.bringInLeaf(folder, "Demonstration leaf on catchfly", "The catchfly.");
    new Desk(site, page).signIn("Archivist of catchflies");
    page.navigate("/desk/describe/" + id);
    Locator creators = page.locator("#creators input");
    for (String name : new String[] {"Орлова, Анна", "NKVD"}) {
      creators.fill(name);
      creators.press("Enter");
    }
    assertThat(page.locator("#creators-understood"))
        .hasText("Cited as: Анна Орлова (person); NKVD (body)");
    creators.press("Tab");
    GALLERY.hold(page, "form");
    page.locator("#save-description").click();
    assertThat(page.locator("#saved")).isVisible();

    page.navigate("/?q=catchfly");
    page.getByText("Cite", new Page.GetByTextOptions().setExact(true)).first().click();
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Анна Орлова and NKVD");
    GALLERY.picture(page, "note");
  }
}
