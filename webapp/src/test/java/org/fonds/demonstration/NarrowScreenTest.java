package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a telephone nothing is wider than the screen, and everything is there. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class NarrowScreenTest {

  private static final int WIDTH = 400;

  private final DemonstrationSite site;
  private final Page page;

  NarrowScreenTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  @BeforeEach
  void narrow() {
    page.setViewportSize(WIDTH, 800);
  }

  private void assertFits(String sign) {
    assertThat(page.locator(sign).first()).isVisible();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as(page.url())
        .isLessThanOrEqualTo(WIDTH);
  }

  @ParameterizedTest
  @CsvSource({
    "/?q=Soviet, article.hit",
    "/?q=xyzzyplugh, #no-hits",
    "/sign-in, vaadin-login-form",
    "/foo, #not-found",
  })
  void a_page_fits(String address, String sign) {
    page.navigate(address);
    assertFits(sign);
  }

  @Test
  void a_document_fits_as_words_and_as_it_came() {
    page.navigate("/?q=Studebaker");
    page.locator("article.hit a.snip").first().click();
    page.locator(".leaf mark").first().waitFor();
    assertFits("#cite");
    page.locator("#view-page").click();
    assertFits("#page-sheet");
  }

  @Test
  void the_desk_and_its_pages_fit() {
    new Desk(site, page).signIn("Nora");
    assertFits("#upload");
    page.navigate("/desk/tokens");
    assertFits("#make-token");
    page.navigate("/?q=Studebaker");
    page.locator("article.hit h2 a").first().click();
    page.locator("#describe").click();
    assertFits("#save-description");
  }
}
