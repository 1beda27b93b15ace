package org.fonds.demonstration;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pictures of the README, taken anew by each run and left in {@code target/screenshots}. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class PicturesTest {

  private static final Gallery GALLERY = new Gallery(".");

  private final Page page;

  PicturesTest(Page page) {
    this.page = page;
  }

  @Test
  void show_a_search_and_a_document() {
    page.navigate("/?q=Катынь");
    page.locator("article.hit").first().waitFor();
    GALLERY.picture(page, "search");
    page.locator("article.hit a.snip").first().click();
    page.locator(".leaf mark").first().waitFor();
    page.locator("#page-sheet[drawn]").waitFor();
    GALLERY.picture(page, "document");
  }

  @Test
  void show_a_search_that_finds_nothing() {
    page.navigate("/?q=xyzzyplugh&country=ee");
    page.locator("#no-hits").waitFor();
    GALLERY.picture(page, "empty");
  }
}
