package org.fonds.demonstration;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pictures of the README, taken anew by each run and left in {@code target/screenshots}. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class PicturesTest {

  private final Page page;

  PicturesTest(Page page) {
    this.page = page;
  }

  private void keep(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Test
  void show_a_search_and_a_document() {
    page.navigate("/?q=Катынь");
    page.locator("article.hit").first().waitFor();
    keep("search");
    page.locator("article.hit a.snip").first().click();
    page.locator(".leaf mark").first().waitFor();
    page.locator("#page-sheet[drawn]").waitFor();
    keep("document");
  }

  @Test
  void show_a_search_that_finds_nothing() {
    page.navigate("/?q=xyzzyplugh&country=ee");
    page.locator("#no-hits").waitFor();
    keep("empty");
  }
}
