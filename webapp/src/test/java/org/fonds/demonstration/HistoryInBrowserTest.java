package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How people see what became of a document, restore it, and describe it at the same time. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class HistoryInBrowserTest {

  private final DemonstrationSite site;
  private final Page page;
  @TempDir private Path folder;
  private String id = "";

  HistoryInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  @BeforeEach
  void bring_in() throws IOException {
    Path file = folder.resolve("clubmoss.txt");
    Files.writeString(file, "Demonstration text, not a source. Clubmoss. " + folder);
    id = site.bringIn(file, null).text();
  }

  private void describe(Page by) {
    by.navigate("/desk/describe/" + id);
    by.locator("#title input").waitFor();
  }

  private static void write(Page by, String field, String words) {
    by.locator(field).locator("input, textarea").fill(words);
    by.locator(field).locator("input, textarea").press("Tab");
  }

  private static void save(Page by, String said) {
    by.locator("#save-description").click();
    assertThat(by.locator("#saved")).containsText(said);
  }

  @Nested
  class The_history {

    @BeforeEach
    void describe_twice() {
      new Desk(site, page).signIn("Historian of " + id);
      describe(page);
      write(page, "#title", "Demonstration text on the clubmoss");
      write(page, "#why", "first look");
      save(page, "Saved as version 2");
      write(page, "#title", "Demonstration text on the great clubmoss");
      save(page, "Saved as version 3");
      page.locator("#open-history").click();
      page.waitForURL("**/desk/history/" + id);
    }

    private Locator version(int number) {
      return page.locator("#version-" + number);
    }

    @Test
    void opens_a_version_by_its_address_and_goes_back() {
      assertThat(version(2)).containsText("first look");
      version(3).locator(".open-version").click();
      page.waitForURL("**/desk/history/" + id + "?version=3");
      assertThat(version(3).locator("ins")).hasText(Pattern.compile("added:\\s+great"));
      assertThat(version(3).getByRole(AriaRole.INSERTION)).isVisible();
      page.reload();
      assertThat(version(3).locator("ins")).isVisible();
      Steps.back(page);
      assertThat(page.locator(".version-changes")).hasCount(0);
    }

    @Test
    void restores_a_version_as_a_new_one_that_is_found() {
      version(2).getByText("Restore…").click();
      assertThat(page.locator("vaadin-dialog del")).hasText(Pattern.compile("removed:\\s+great"));
      page.locator("#restore-why input").fill("it is small");
      page.locator("#restore-confirm").click();
      assertThat(page.locator("#history-said")).containsText("as version 4");
      assertThat(version(4)).containsText("restored version 2: it is small");
      assertThat(page.locator("li.version")).hasCount(4);
      page.navigate("/d/" + id);
      assertThat(page.locator("h1")).hasText("Demonstration text on the clubmoss");
      page.locator("#history").click();
      page.waitForURL("**/desk/history/" + id);
    }
  }

  @Nested
  class Two_people_who_describe_one_document {

    @Test
    void lose_nothing_that_either_wrote() {
      new Desk(site, page).signIn("First at " + id);
      try (BrowserContext elsewhere =
          page.context()
              .browser()
              .newContext(new Browser.NewContextOptions().setBaseURL(site.address()))) {
        Page other = elsewhere.newPage();
        new Desk(site, other).signIn("Second at " + id);
        describe(page);
        describe(other);

        write(page, "#title", "Clubmoss by the lake");
        write(page, "#date-edtf", "1938-05");
        save(page, "Saved as version 2");

        write(other, "#title", "Clubmoss in the bog");
        write(other, "#rights", "Free to use");
        save(other, "Not saved yet: First at " + id + " described it too");
        assertThat(other.locator("#merge")).isFocused();
        assertThat(other.locator("#date-edtf input")).hasValue("1938-05");
        assertThat(other.locator("#rights textarea")).hasValue("Free to use");
        assertThat(other.locator("#title input")).hasValue("Clubmoss in the bog");
        save(other, "Not saved: first choose, above, for Title");

        other.locator(".contested").getByText("Theirs").click();
        assertThat(other.locator("#title input")).hasValue("Clubmoss by the lake");
        write(other, "#title", "Clubmoss between lake and bog");
        save(other, "Saved as version 3");
        assertThat(other.locator("#merge")).hasCount(0);

        describe(page);
        assertThat(page.locator("#title input")).hasValue("Clubmoss between lake and bog");
        assertThat(page.locator("#date-edtf input")).hasValue("1938-05");
        assertThat(page.locator("#rights textarea")).hasValue("Free to use");
      }
    }
  }
}
