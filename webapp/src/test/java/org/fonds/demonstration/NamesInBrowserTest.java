package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a researcher who knows a name in one spelling finds it in the others, and sees why. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class NamesInBrowserTest {

  private final Page page;
  private final SearchPage search;

  NamesInBrowserTest(Page page) {
    this.page = page;
    search = new SearchPage(page);
  }

  private int found() {
    return Integer.parseInt(search.count().replaceAll("[^0-9].*$", ""));
  }

  private Locator matchedAs() {
    return page.locator("article.hit .matched-as");
  }

  @ParameterizedTest
  @CsvSource({
    "Хрущёв, Khrushchev Chruszczow Chruschtschow",
    "Khrushchev, Хрущёв Хрущов Chruszczow Chruschtschow",
    "Chruszczow, Хрущёв Khrushchev Chruschtschow",
    "Chruschtschow, Хрущёв Khrushchev Chruszczow",
    "Lwów, Львов Львів Lviv Lemberg",
    "Львів, Lwów Lviv Lemberg",
    "Lemberg, Львов Львів Lviv Lwów",
    "Катынь, Katyn Katyń",
    "Katyn, Katynul Katyniu",
    "Katyń, Катынь Katyn",
    "Берия, Beria Berija",
    "Beria, Берия Берии",
    "Berija, Берия Beria",
    "Дрогобич, Drohobycz Drohobych Дрогобыч",
    "Drohobycz, Дрогобич Drohobych Дрогобыч",
    "Drogobych, Дрогобич Drohobycz Drohobych"
  })
  void each_spelling_finds_others_and_says_so(String typed, String others) {
    search.ask(typed);
    assertThat(page.locator("article.hit").first()).isVisible();
    page.navigate(page.url() + "&size=50");
    assertThat(matchedAs().first()).isVisible();

    assertThat(String.join(" ", matchedAs().allInnerTexts()))
        .as("what hits were matched as")
        .containsAnyOf(others.split(" "));
  }

  @Test
  void the_switch_leads_from_all_scripts_to_as_typed_and_to_what_sounds_alike() {
    search.ask("Katyn");
    int all = found();
    choose("Exactly as typed", "exact");
    assertThat(matchedAs()).hasCount(0);
    assertThat(found()).isLessThan(all).isPositive();
    choose("Sounds alike", "sound");
    assertThat(matchedAs().first()).isVisible();
    assertThat(found()).isGreaterThanOrEqualTo(all);
  }

  private void choose(String way, String inAddress) {
    page.locator("#matching")
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(way))
        .check();
    page.waitForURL(Pattern.compile(".*match=" + inAddress + ".*"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
  void every_example_of_the_help_finds_something(int number) {
    page.navigate("/help");
    Locator examples = page.locator("#content dt a");
    assertThat(examples).hasCount(18);
    examples.nth(number).click();
    page.waitForURL(Pattern.compile(".*[?&]q=.*"));
    assertThat(page.locator("article.hit").first()).isVisible();
  }
}
