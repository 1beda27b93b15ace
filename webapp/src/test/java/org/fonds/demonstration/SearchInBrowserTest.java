package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a researcher searches in a browser. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class SearchInBrowserTest {

  private final Page page;
  private final SearchPage search;

  SearchInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
  }

  @Nested
  class A_search {

    @Test
    void for_a_word_marks_it_with_its_page() {
      search.ask("Katyn");
      assertThat(page.locator("article.hit").first()).isVisible();
      assertThat(page.locator("article.hit .snip mark").first())
          .containsText(Pattern.compile("katyn|katyń", Pattern.CASE_INSENSITIVE));
      assertThat(page.locator("article.hit a.snip").first())
          .hasAttribute("href", Pattern.compile(".*/p/\\d+.*q=Katyn.*"));
    }

    @Test
    void is_narrowed_by_each_facet() {
      for (List<String> choice :
          List.of(
              List.of("country", "ee"),
              List.of("organisation", "nkvd"),
              List.of("type", "report"),
              List.of("language", "ru"))) {
        page.navigate("/?q=");
        String all = search.count();
        search.row(choice.get(0), choice.get(1)).locator("input").check();
        page.waitForURL(Pattern.compile(".*" + choice.get(0) + "=" + choice.get(1) + ".*"));
        assertThat(page.locator(".chip")).hasCount(1);
        search.assertCountIsNot(all);
      }
    }

    @Test
    void is_narrowed_by_a_year_of_the_histogram() {
      page.navigate("/?q=");
      String all = search.count();
      page.locator("#facet-year [data-period='1940–1949']").click();
      page.waitForURL(Pattern.compile(".*from=1940&to=1949.*"));
      page.locator("#facet-year [data-period='1944']").click();
      page.waitForURL(Pattern.compile(".*year=1944.*"));
      search.assertCountIsNot(all);
      page.locator("#facet-year [data-period='March 1944']").click();
      page.waitForURL(Pattern.compile(".*from=1944-03&to=1944-03.*"));
      assertThat(page.locator(".chip")).containsText("possibly March 1944");
    }

    @Test
    void is_narrowed_by_a_range_of_years_that_a_bar_then_replaces() {
      page.navigate("/?q=");
      String all = search.count();
      page.locator("#year-from input").fill("1939");
      page.locator("#year-from input").press("Enter");
      page.locator("#year-to input").fill("1945");
      page.locator("#year-to input").press("Enter");
      page.waitForURL(Pattern.compile(".*from=1939&to=1945.*"));
      assertThat(page.locator(".chip")).containsText("1939");
      search.assertCountIsNot(all);
      page.locator("#facet-year [data-period='1944']").click();
      page.waitForURL(Pattern.compile(".*year=1944.*"));
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(page.locator(".chip")).containsText("1944");
    }

    @Test
    void turns_to_the_top_of_its_next_page() {
      page.navigate("/?q=NKVD");
      page.locator(".paging a[rel=next]").click();
      page.waitForURL(Pattern.compile(".*page=2.*"));
      assertThat(page.locator("#result-count")).isFocused();
      assertThat((Integer) page.evaluate("scrollY")).isZero();
    }

    @Test
    void is_taken_away_as_citations() throws IOException {
      search.ask("Katyn");
      page.locator("article.hit .tick input").first().check();
      page.locator("#export-button").click();
      Download ris =
          page.waitForDownload(() -> page.locator(".export").getByText("RIS", exactly()).click());
      assertThat(Files.readString(ris.path())).contains("TY  - ").containsOnlyOnce("ER  -");
    }

    @Test
    void survives_a_reload() {
      search.ask("Soviet");
      String found = search.count();
      search.row("country", "pl").locator("input").check();
      page.waitForURL(Pattern.compile(".*country=pl.*"));
      assertThat(page.locator(".chip")).hasCount(1);
      search.assertCountIsNot(found);
      String narrowed = search.count();
      page.reload();
      assertThat(page.locator(".chip")).hasCount(1);
      search.assertCountIs(narrowed);
    }

    @Test
    void is_widened_by_removing_the_only_filter() {
      page.navigate("/?q=&country=ee");
      String narrowed = search.count();
      page.locator(".chip button").click();
      assertThat(page.locator(".chip")).hasCount(0);
      search.assertCountIsNot(narrowed);
      assertThat(search.row("country", "ee").locator("input")).not().isChecked();
    }

    @Test
    void goes_back_choice_by_choice() {
      search.ask("Soviet");
      String found = search.count();
      search.row("country", "pl").locator("input").check();
      page.waitForURL(Pattern.compile(".*country=pl.*"));
      search.assertCountIsNot(found);
      Steps.back(page);
      search.assertCountIs(found);
      assertThat(page.locator(".chip")).hasCount(0);
      assertThat(page.locator("#search-field input")).hasValue("Soviet");
      Steps.forward(page);
      assertThat(page.locator(".chip")).hasCount(1);
      search.assertCountIsNot(found);
    }

    @Test
    void goes_back_after_a_reload() {
      search.ask("Soviet");
      String found = search.count();
      search.row("country", "pl").locator("input").check();
      page.waitForURL(Pattern.compile(".*country=pl.*"));
      search.assertCountIsNot(found);
      page.reload();
      assertThat(page.locator(".chip")).hasCount(1);
      Steps.back(page);
      assertThat(page.locator(".chip")).hasCount(0);
      search.assertCountIs(found);
    }

    @Test
    void that_finds_nothing_says_what_to_loosen() {
      page.navigate("/?q=xyzzyplugh&country=ee");
      assertThat(page.locator("#no-hits")).isVisible();
      assertThat(page.locator("#no-hits")).containsText("xyzzyplugh");
    }

    @Test
    void shows_markup_as_text() {
      search.ask("<img src=x onerror=alert(1)>");
      assertThat(page.locator("img[src='x']")).hasCount(0);
      assertThat(page.locator("#search-field input")).hasValue("<img src=x onerror=alert(1)>");
    }
  }

  @Nested
  class An_address_that_leads_nowhere {

    @Test
    void says_so_to_people_without_an_account() {
      Map<String, String> reasons =
          Map.of(
              "/foo/bar", "This archive has no page at the address /foo/bar.",
              "/d/xxxx-xxxx", "This archive has no document with the id xxxx-xxxx.",
              "/d/xxxx-xxxx/p/abc", "This archive has no document with the id xxxx-xxxx.");
      reasons.forEach((address, reason) -> {
        page.navigate(address);
        assertThat(page.locator("#not-found h1")).hasText("Nothing lies here");
        assertThat(page.locator("#not-found p").first()).containsText(reason);
        assertThat(page).hasURL(Pattern.compile(".*" + address));
      });
    }

    @Test
    void of_malformed_text_has_a_page_of_our_own() {
      page.navigate("/?q=%ff");
      assertThat(page.locator("h1")).hasText("This request cannot be read");
    }
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
