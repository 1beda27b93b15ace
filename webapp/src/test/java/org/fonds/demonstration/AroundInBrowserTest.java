package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a researcher walks from hit to hit within a document, and from it to others. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class AroundInBrowserTest {

  /** Four pages: Laghman stands twice on the second, and once each on the third and fourth. */
  private static final String AFGHANISTAN =
      "Regest: Crimes of the Soviet Army against the population of Afghanistan, 1979–1989";

  private final Page page;
  private final SearchPage search;
  private final Locator here;
  private final Locator next;
  private final Locator previous;
  private final Locator marks;
  private final Locator current;
  private final Locator find;

  AroundInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
    here = page.locator("#hits-here");
    next = page.locator("#next-hit");
    previous = page.locator("#previous-hit");
    marks = page.locator(".leaf mark");
    current = page.locator(".leaf mark[aria-current]");
    find = page.locator("#find-field input");
  }

  private void open(String words, String title) {
    search.ask(words);
    page.locator("article.hit h2 a").filter(new Locator.FilterOptions().setHasText(title)).click();
    page.waitForURL(Pattern.compile(".*/d/[0-9a-z]{4}-[0-9a-z]{4}.*"));
    assertThat(page.locator("h1")).hasText(title);
  }

  /** What is said, what is set off, and what the address says are the same hit. */
  private void assertAtHit(String said, String word, int pageNumber, int hitOnPage, int marked) {
    assertThat(here).hasText(said);
    assertThat(page.locator("#page-here")).hasText("Page " + pageNumber + " of 4");
    assertThat(marks).hasCount(marked);
    assertThat(current).hasCount(1);
    assertThat(marks.nth(hitOnPage - 1)).hasAttribute("aria-current", "true");
    assertThat(current).hasText(word);
    assertThat(current).isInViewport();
    assertThat(page)
        .hasURL(
            Pattern.compile(
                ".*/p/%d[?][^#]*%s".formatted(pageNumber, hitOnPage == 1 ? "" : "hit=" + hitOnPage)
                    + "$"));
  }

  private void assertAtLaghman(int hit) {
    int pageNumber = hit < 3 ? 2 : hit;
    assertAtHit(
        "Hit %d of 4, page %d".formatted(hit, pageNumber),
        "Laghman",
        pageNumber,
        hit == 2 ? 2 : 1,
        hit < 3 ? 2 : 1);
  }

  @Nested
  class The_hits_of_a_search {

    @Test
    void are_walked_through_by_buttons_across_pages_and_back() {
      open("Laghman", AFGHANISTAN);
      assertThat(here).hasText("No hit on page 1; 4 hits on 3 pages");
      for (int hit = 1; hit <= 4; hit++) {
        next.click();
        assertAtLaghman(hit);
        assertThat(next).isFocused();
      }
      assertThat(next).hasAttribute("aria-disabled", "true");
      for (int hit = 3; hit >= 1; hit--) {
        previous.click();
        assertAtLaghman(hit);
      }
      assertThat(previous).hasAttribute("aria-disabled", "true");
    }

    @Test
    void are_walked_through_by_keys() {
      open("Laghman", AFGHANISTAN);
      for (int hit = 1; hit <= 4; hit++) {
        page.keyboard().press("n");
        assertAtLaghman(hit);
      }
      page.keyboard().press("n");
      for (int hit = 3; hit >= 1; hit--) {
        page.keyboard().press("p");
        assertAtLaghman(hit);
      }
    }

    @Test
    void are_stepped_to_on_the_same_page_without_a_new_page() {
      open("Laghman", AFGHANISTAN);
      page.keyboard().press("n");
      assertAtLaghman(1);
      page.evaluate("document.querySelector('.leaf').dataset.seen = 'yes'");
      page.keyboard().press("n");
      assertAtLaghman(2);
      assertThat(page.locator(".leaf")).hasAttribute("data-seen", "yes");
      page.keyboard().press("n");
      assertAtLaghman(3);
      assertThat(page.locator(".leaf[data-seen]")).hasCount(0);
    }

    @Test
    void keep_the_place_when_the_page_is_loaded_again() {
      open("Laghman", AFGHANISTAN);
      for (int hit = 1; hit <= 2; hit++) {
        page.keyboard().press("n");
        assertAtLaghman(hit);
      }
      page.reload();
      assertAtLaghman(2);
      page.keyboard().press("n");
      assertAtLaghman(3);
    }

    @Test
    void are_gone_back_through_one_by_one_to_the_search() {
      open("Laghman", AFGHANISTAN);
      for (int hit = 1; hit <= 4; hit++) {
        next.click();
        assertAtLaghman(hit);
      }
      for (int hit = 3; hit >= 1; hit--) {
        Steps.back(page);
        assertAtLaghman(hit);
      }
      Steps.forward(page);
      assertAtLaghman(2);
      Steps.back(page);
      assertAtLaghman(1);
      Steps.back(page);
      assertThat(here).hasText("No hit on page 1; 4 hits on 3 pages");
      Steps.back(page);
      assertThat(page).hasURL(Pattern.compile(".*/[?]q=Laghman$"));
      assertThat(page.locator("article.hit").first()).isVisible();
    }
  }

  @Nested
  class Another_word {

    private void find(String word) {
      find.fill(word);
      find.press("Enter");
      page.waitForURL(Pattern.compile(".*[?]q=Laghman&find=" + word + "$"));
    }

    private Locator pageWithHits(String name) {
      return page.locator("#hit-pages")
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void is_found_within_the_document_with_its_hits_on_each_page() {
      open("Laghman", AFGHANISTAN);
      find("mujahideen");
      assertThat(here).hasText("No hit on page 1; 2 hits on 2 pages");
      assertThat(page.locator(".strip a[aria-label$='1 hit']")).hasCount(2);
      page.locator("#hit-pages vaadin-details-summary").click();
      assertThat(page.locator("#hit-pages li")).hasCount(2);
      pageWithHits("Page 4, 1 hit").click();
      assertAtHit("Hit 2 of 2, page 4", "mujahideen", 4, 1, 1);
      assertThat(find).hasValue("mujahideen");
    }

    @Test
    void takes_the_steps_with_it_and_is_stepped_through_by_enter() {
      open("Laghman", AFGHANISTAN);
      find("mujahideen");
      find.press("Enter");
      assertAtHit("Hit 1 of 2, page 3", "mujahideen", 3, 1, 1);
      find.press("Enter");
      assertAtHit("Hit 2 of 2, page 4", "mujahideen", 4, 1, 1);
      find.press("Shift+Enter");
      assertAtHit("Hit 1 of 2, page 3", "mujahideen", 3, 1, 1);
      find.press("n");
      assertThat(find).hasValue("mujahideenn");
      assertAtHit("Hit 1 of 2, page 3", "mujahideen", 3, 1, 1);
      page.reload();
      assertAtHit("Hit 1 of 2, page 3", "mujahideen", 3, 1, 1);
      assertThat(find).hasValue("mujahideen");
    }

    @Test
    void that_is_not_there_is_said_not_to_be() {
      open("Laghman", AFGHANISTAN);
      find("Stockholm");
      assertThat(here).hasText("No hits in this document");
      assertThat(marks).hasCount(0);
      assertThat(next).isHidden();
      assertThat(page.locator("#hit-pages")).isHidden();
    }

    @Test
    void given_up_gives_the_hits_of_the_search_back_and_the_way_to_it() {
      open("Laghman", AFGHANISTAN);
      find("mujahideen");
      find.press("Enter");
      assertAtHit("Hit 1 of 2, page 3", "mujahideen", 3, 1, 1);
      page.locator("#find-field [part~='clear-button']").click();
      assertAtLaghman(3);
      page.locator("#back-to-search").click();
      page.waitForURL(Pattern.compile(".*/[?]q=Laghman$"));
    }
  }

  @Nested
  class Similar_documents {

    private static final String TABLE =
        "Regest: Chronological table of the events described in the demonstration archive";

    @Test
    void say_what_they_share_and_open() {
      open("Laghman", AFGHANISTAN);
      next.click();
      assertAtLaghman(1);
      Locator similar =
          page.locator("#similar-documents li")
              .filter(new Locator.FilterOptions().setHasText(TABLE));
      assertThat(similar.locator(".shares"))
          .containsText(Pattern.compile("shares: .*Soviet war in Afghanistan"));
      String title = similar.locator("a").innerText();
      similar.locator("a").click();
      assertThat(page.locator("h1")).hasText(title);
      assertThat(
              page.locator("#similar-documents li")
                  .filter(new Locator.FilterOptions().setHasText(AFGHANISTAN)))
          .hasCount(1);
      Steps.back(page);
      assertAtLaghman(1);
    }
  }

  @Nested
  class Other_documents_of_the_same_event {

    @Test
    void are_a_search_that_finds_as_many_as_were_announced() {
      open("Laghman", AFGHANISTAN);
      Locator group = page.locator("#related-documents li").first();
      assertThat(group).containsText("Same event");
      String announced = group.locator("span").last().innerText();
      String name = group.locator("a").innerText();
      group.locator("a").click();
      page.waitForURL(Pattern.compile(".*/[?]event=[a-z0-9-]+$"));
      assertThat(page.locator(".chip")).containsText(name);
      search.assertCountIs(announced.replace(" with this one", ""));
      assertThat(
              page.locator("article.hit h2 a")
                  .filter(new Locator.FilterOptions().setHasText(AFGHANISTAN)))
          .hasCount(1);
    }
  }
}
