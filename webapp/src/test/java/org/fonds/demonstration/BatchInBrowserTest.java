package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A historian asks lists of names of the archive. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class BatchInBrowserTest {

  private static final Gallery GALLERY = new Gallery("batch");

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private final DemonstrationSite site;
  private final Page page;

  BatchInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  private void signIn(String name, String address) {
    site.bean(Accounts.class).add(new AccountName(name), RunningSite.PASSWORD, Role.READER);
    page.navigate(address);
    SignIn.as(page, name);
    page.locator("#begin-batch").waitFor();
  }

  private Locator row(int number) {
    return page.locator("#batch-rows tr[data-row='" + number + "']");
  }

  @Test
  void a_pasted_list_is_asked_read_and_taken_away() {
    signIn("Historian of lists", "/batch");
    page.locator("#batch-name input").fill("Memorial book, letter {K} 🗂");
    page.locator("#batch-paste textarea")
        .fill(
            "Катынь\nKatyn\nXyzzyplugh Vokzalov\n\"Katyn\n\n"
                + "длинно ".repeat(1_000)
                + "\nНКВД\n???\nChruschtschow");
    GALLERY.hold(page, "1-form");
    page.locator("#begin-batch").click();
    page.waitForURL("**/batch/*");
    assertThat(page.locator("h1")).hasText("Memorial book, letter {K} 🗂");
    assertThat(page.locator("#batch-state")).containsText("All 8 rows were searched.", PATIENTLY);
    assertThat(page.locator("#batch-list")).containsText("1 row without anything to search");
    assertThat(page.locator("#cancel-batch")).isHidden();
    assertThat(row(1).locator(".title").first()).isVisible();
    assertThat(row(2).locator("mark").first()).isVisible();
    assertThat(row(3)).containsText("Not found.");
    assertThat(row(4).locator(".number a").first()).isVisible();
    assertThat(row(5)).containsText("characters, and a search takes 4,000 at most");
    assertThat(row(7)).containsText("there is no word in it");
    GALLERY.hold(page, "2-run");
    String count = row(2).locator(".number a").nth(1).innerText();
    row(2).locator(".number a").nth(1).click();
    assertThat(page.locator("#result-count")).containsText(Pattern.compile("^" + count + " doc"));
    Steps.back(page);
    page.locator("#batch-filters a:has-text('Not found')").click();
    page.waitForURL("**show=not-found*");
    assertThat(page.locator("#batch-rows tbody tr")).hasCount(1);
    assertThat(row(3)).containsText("Xyzzyplugh Vokzalov");
    page.locator("#batch-filters a:has-text('All')").click();
    assertThat(page.locator("#batch-rows tbody tr")).hasCount(8);
    APIResponse table =
        page.context()
            .request()
            .get(
                site.address()
                    + "/"
                    + Objects.requireNonNull(page.locator("#batch-table").getAttribute("href")));
    assertThat(table.status()).isEqualTo(200);
    assertThat(table.text())
        .startsWith("row,line,query,")
        .contains("3,3,Xyzzyplugh Vokzalov,0,0,0");
    page.locator("#keep-best").click();
    assertThat(page.locator("#batch-said")).containsText(Pattern.compile("\\d+ entr(y|ies) in"));
    page.locator("summary:has-text('methods section')").click();
    assertThat(page.locator("#batch-sentence"))
        .containsText(
            Pattern.compile(
                "for 8 names, sought as written.*: \\d+ found .*, 1 not found, in [\\d,]+ documents"));
    row(1).locator("a.snip").first().click();
    page.locator(".leaf mark").first().waitFor();
  }

  @Test
  void a_table_is_narrowed_carried_along_and_deleted() {
    signIn("Historian of tables", "/batch?country=ee&from=1940&to=1949");
    assertThat(page.locator("#batch-narrowed")).containsText("Country: Estonia");
    page.locator("#batch-file input[type=file]")
        .setInputFiles(
            new FilePayload(
                "Список.csv",
                "text/csv",
                "№;Name;Год\n12;Таллин;1941\n=1+1;<b>Riga</b>;\n"
                    .getBytes(Charset.forName("windows-1251"))));
    assertThat(page.locator("#batch-outcome")).containsText("2 rows, beginning with “Таллин”");
    assertThat(page.locator("#batch-outcome")).containsText("windows-1251");
    page.locator("#begin-batch").click();
    page.waitForURL("**/batch/*");
    assertThat(page.locator("h1")).hasText("Список");
    assertThat(page.locator("#batch-state")).containsText("All 2 rows", PATIENTLY);
    assertThat(row(1)).containsText("12 · 1941");
    assertThat(row(2)).containsText("<b>Riga</b>");
    GALLERY.hold(page, "3-table");
    page.locator("#delete-batch").click();
    page.locator("#delete-for-good").click();
    page.waitForURL("**/batch");
    assertThat(page.locator("#batch-searches")).containsText("You have not searched a list yet");
  }

  @Test
  void a_name_is_found_in_the_spelling_in_which_it_stands() {
    signIn("Historian of names", "/batch");
    page.locator("#batch-name input").fill("Names to look for");
    page.locator("#batch-paste textarea")
        .fill("Chruszczow\nБерия Лаврентий\nKatyn Forest\nNobody Vokzalov\nВильнюс");
    page.locator("#begin-batch").click();
    page.waitForURL("**/batch/*");
    assertThat(page.locator("#batch-state")).containsText("All 5 rows", PATIENTLY);
    assertThat(row(1).locator(".row-hit mark").first())
        .hasText(Pattern.compile("Chruszczow|Хрущ|Khrushch|Chruschtsch"));
    assertThat(row(3).locator(".row-hit").first()).not().containsText("words apart");
    assertThat(row(4)).containsText("Not found.");
    page.reload();
    row(1).locator(".title").first().waitFor();
    GALLERY.picture(page, "manual");
  }

  @Test
  void a_long_run_shows_how_far_it_is_and_can_be_cancelled() {
    signIn("Historian of thousands", "/batch");
    String list =
        IntStream.range(0, 9_000)
            .mapToObj(i -> "Xyzzyplugh v" + i)
            .collect(Collectors.joining("\n"));
    page.locator("#batch-file input[type=file]")
        .setInputFiles(new FilePayload("thousands.csv", "text/csv", list.getBytes(UTF_8)));
    assertThat(page.locator("#batch-outcome")).containsText("9,000 rows");
    page.locator("#begin-batch").click();
    page.waitForURL("**/batch/*");
    assertThat(page.locator("#batch-state"))
        .containsText(Pattern.compile("[1-9][\\d,]* of 9,000 rows searched"), PATIENTLY);
    assertThat(page.locator("#batch-state")).containsText("left", PATIENTLY);
    GALLERY.picture(page, "4-going");
    page.locator("#cancel-batch").click();
    assertThat(page.locator("#batch-state"))
        .containsText(Pattern.compile("Cancelled after [\\d,]+ of 9,000 rows"));
    assertThat(row(1)).containsText("Not found.");
    page.locator("#ask-again").click();
    assertThat(page.locator("#cancel-batch")).isVisible();
    page.locator("#cancel-batch").click();
    page.locator(".research-ways a:has-text('Batch search')").click();
    assertThat(page.locator("#batch-searches li")).hasCount(2);
    GALLERY.hold(page, "5-lists");
  }

  @Test
  void a_list_that_cannot_be_taken_says_why_before_anything_is_begun() {
    signIn("Historian of faults", "/batch");
    page.locator("#begin-batch").click();
    assertThat(page.locator("#batch-outcome")).containsText("Nothing is written in the list");
    page.locator("#batch-paste textarea").fill("a,b\n1,2");
    page.locator("#batch-column input").fill("c");
    page.locator("#batch-column input").press("Tab");
    page.locator("#begin-batch").click();
    assertThat(page.locator("#batch-outcome")).containsText("There is no column “c”");
  }
}
