package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.citation.CitationFormat;
import org.fonds.description.DocumentId;
import org.fonds.research.Keeping;
import org.fonds.research.Kept;
import org.fonds.research.Lists;
import org.fonds.research.Note;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader collects what a paper needs, comes back to it, and takes it away. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class ResearchInBrowserTest {

  private static final Gallery GALLERY = new Gallery("research");

  /** A line of its own; an id may end like that. */
  private static final Pattern NUMBER_OF_THE_SECOND = Pattern.compile("(?m)^2\\.\\s*$");

  private final DemonstrationSite site;
  private final Page page;

  ResearchInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  /** A reader who has just signed in, and the research desk. */
  private Researcher reader(String name) {
    site.bean(Accounts.class).add(new AccountName(name), RunningSite.PASSWORD, Role.READER);
    page.navigate("/research");
    SignIn.as(page, name);
    page.waitForURL("**/research");
    return new Researcher(AccountName.signInName(name));
  }

  private Locator entry(int number) {
    return page.locator(".kept-entry").nth(number - 1);
  }

  private static void drag(Page on, Locator from, Locator before) {
    BoundingBox grip = Objects.requireNonNull(from.boundingBox());
    BoundingBox row = Objects.requireNonNull(before.boundingBox());
    on.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    on.mouse().down();
    on.mouse().move(grip.x, row.y + 20);
    on.mouse().move(grip.x, row.y + 4);
    on.mouse().up();
  }

  @Test
  void what_is_found_is_kept_noted_put_in_order_and_shared() {
    Researcher whose = reader("Historian of the transports");
    assertThat(page.locator("main")).containsText("You have no list yet");
    page.navigate("/?q=deportation");
    Locator first = page.locator("article.hit:has(.snip)").first();
    String words = first.locator("button.keep").nth(1).innerText();
    assertThat(words).startsWith("Keep p. ");
    first.locator("button.keep").nth(1).click();
    assertThat(first.locator(".kept-in").nth(1))
        .containsText(words.replace("Keep ", "") + " kept in Reading list");
    first.locator(".another-list").click();
    page.locator("#new-list-name input").fill("Transports of {June} 🗂 \"אבג\"");
    page.locator("#make-list-here").click();
    assertThat(first.locator(".kept-in").nth(1))
        .containsText(words.replace("Keep ", "") + " kept in Transports of {June} 🗂");
    first.locator("button.keep").first().click();
    assertThat(first.locator(".kept-in").first()).containsText("Document kept in Transports");
    GALLERY.picture(page, "1-kept");
    first.locator("h2 a").click();
    page.waitForURL("**/d/**");
    page.locator(".side-head button.keep").nth(1).click();
    assertThat(page.locator(".side-head .kept-in").nth(1))
        .containsText(Pattern.compile("in Transports"));
    page.locator(".side-head .kept-in a").first().click();
    page.waitForURL("**/research/list/**");

    assertThat(page.locator("h1")).containsText("Transports of {June} 🗂");
    assertThat(page.locator(".kept-entry")).hasCount(entries(whose));
    String number = words.replaceAll("\\D+", "");
    assertThat(entry(1).locator(".entry-head")).containsText("p. " + number);
    entry(1).locator(".note").click();
    page.locator(".note-editor textarea").fill("Names the train.\nCompare with the other list.");
    page.locator(".note-editor vaadin-text-field input").fill("footnote 12, trains");
    page.locator(".save-note").click();
    assertThat(entry(1).locator(".own-note")).containsText("Names the train.");
    assertThat(page.locator("#tags")).containsText("footnote 12");
    entry(1).locator(".down").click();
    assertThat(entry(2).locator(".own-note")).containsText("Names the train.");
    entry(2).locator(".up").press("Enter");
    assertThat(entry(1).locator(".own-note")).containsText("Names the train.");
    drag(page, entry(2).locator(".grip"), entry(1));
    assertThat(entry(2).locator(".own-note")).containsText("Names the train.");
    page.reload();
    assertThat(entry(2).locator(".own-note")).containsText("Names the train.");
    page.locator("#tags a").first().click();
    assertThat(page.locator("#entry-count")).containsText("1 entry with the tag");
    Steps.back(page);
    assertThat(page.locator("#entry-count")).not().containsText("with the tag");
    page.locator("#share").click();
    String shared = page.locator("#shared-address").innerText();
    GALLERY.hold(page, "2-list");

    Page nobody = site.windowBeside(page);
    nobody.navigate(shared.replaceFirst("https?://[^/]+", ""));
    assertThat(nobody.locator(".shared-entry")).hasCount(entries(whose));
    assertThat(nobody.locator("main")).containsText("Names the train.");
    assertThat(nobody.locator("main button")).hasCount(0);
    GALLERY.hold(nobody, "3-shared");
    page.locator("#delete-list").click();
    page.locator("#delete-for-good").click();
    page.waitForURL("**/research");
    assertThat(nobody.reload().status()).isEqualTo(404);
    assertThat(nobody.locator("main")).containsText("No list is shared at this address");
    nobody.context().close();
    GALLERY.hold(page, "4-lists");
  }

  private int entries(Researcher whose) {
    return site.bean(Lists.class).lastUsed(whose).map(ResearchList::entries).orElse(0);
  }

  @Test
  void selected_words_are_kept(@TempDir Path folder) throws IOException {
    reader("Keeper of words");
    DocumentId leaf =
        site.bringInLeaf(
            folder, "Demonstration leaf on spikemoss", "The spikemoss was counted at noon.");
    page.navigate("/d/" + leaf);
    page.locator(".leaf").waitFor();
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.leaf'))");
    page.locator("#keep-quotation").click();
    assertThat(page.locator("fonds-quote [role=status]")).hasText("Kept in Reading list");
    page.navigate("/research");
    page.locator("main a[href*='research/list']").first().click();
    assertThat(entry(1)).containsText("The spikemoss was counted at noon.");
    assertThat(entry(1)).not().containsText("reads otherwise");
  }

  @Test
  void citations_and_a_dossier_are_taken_away(@TempDir Path folder) throws IOException {
    Researcher whose = reader("Taker of dossiers");
    DocumentId leaf =
        site.bringInLeaf(
            folder, "Лист {о мхе} \"🗂\" ואחרי המלחמה", "The clubmoss of\nthe committee.");
    ResearchList list = site.bean(Lists.class).make(whose, "Для главы 3 – \"{x}\"").orElseThrow();
    Keeping keeping = site.bean(Keeping.class);
    Note note = new Note("Ещё проверить: 1941? 林業", List.of("глава 3"));
    page.navigate("/?type=order");
    String scan = scan();
    for (Kept kept :
        List.of(
            new Kept.WholeDocument(leaf),
            new Kept.Quotation(leaf, 1, 1, 1, "clubmoss of the com-\nmittee"),
            new Kept.Quotation(leaf, 1, 1, 1, "words that nobody wrote"),
            new Kept.Page(new DocumentId(scan), 1))) {
      keeping.keep(whose, list.id(), kept, note);
    }
    page.navigate("/research/list/" + list.id());
    assertThat(page.locator(".kept-entry")).hasCount(4);
    assertThat(entry(2)).not().containsText("reads otherwise");
    assertThat(entry(3)).containsText("the page reads otherwise now");
    GALLERY.hold(page, "5-quotations");
    assertThat(page.locator("#list-citations a")).hasCount(CitationFormat.values().length);
    for (Locator each : page.locator("#list-citations a").all()) {
      APIResponse file = get(each);
      assertThat(file.status()).as(each.innerText()).isEqualTo(200);
      assertThat(file.text()).as(each.innerText()).contains(leaf.text());
    }
    APIResponse dossier = get(page.locator("#dossier"));
    assertThat(dossier.status()).isEqualTo(200);
    Files.createDirectories(Path.of("target", "screenshots", "research"));
    Files.write(Path.of("target", "screenshots", "research", "dossier.pdf"), dossier.body());
    try (PDDocument pdf = Loader.loadPDF(dossier.body())) {
      String lines = new PDFTextStripper().getText(pdf);
      assertThat(lines).containsPattern(NUMBER_OF_THE_SECOND);
      String text = lines.replaceAll("\\s+", " ");
      assertThat(text)
          .contains("Для главы 3 – \"{x}\"", "4 entries", "Demonstration summary, not a source.")
          .contains("/research/list/" + list.id())
          .contains("Лист {о мхе}", "/d/" + leaf, "Ещё проверить: 1941? 林業", "Tags: глава 3")
          .contains("The page does not say these words any more.")
          .contains("/d/" + scan + "/p/1");
      assertThat(images(pdf)).as("images of pages").isEqualTo(1);
    }
    entry(1).locator(".tick").click();
    assertThat(page.locator("#dossier")).hasText("One PDF of 1 ticked");
    try (PDDocument pdf = Loader.loadPDF(get(page.locator("#dossier")).body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("1 entry")
          .doesNotContainPattern(NUMBER_OF_THE_SECOND);
    }
  }

  /** A document whose pages can be drawn. */
  private String scan() {
    page.navigate("/?ocr=reliable");
    return Objects.requireNonNull(page.locator("article.hit").first().getAttribute("data-id"));
  }

  private static long images(PDDocument pdf) {
    long images = 0;
    for (var sheet : pdf.getPages()) {
      for (var name : sheet.getResources().getXObjectNames()) {
        images += sheet.getResources().isImageXObject(name) ? 1 : 0;
      }
    }
    return images;
  }

  private APIResponse get(Locator link) {
    return page.context()
        .request()
        .get(site.address() + "/" + Objects.requireNonNull(link.getAttribute("href")));
  }

  @Test
  void a_saved_search_says_what_is_new_and_past_ones_can_be_forgotten(@TempDir Path folder)
      throws IOException {
    reader("Waiter for news");
    DocumentId known =
        site.bringInLeaf(folder, "Demonstration leaf on hornworts", "The first hornwort.");
    page.navigate("/?q=hornwort");
    assertThat(page.locator("#result-count")).hasText("1 document");
    page.locator("#save-search").click();
    assertThat(page.locator("#search-saved")).containsText("Saved");
    page.navigate("/research/searches");
    assertThat(page.locator("#saved-searches")).containsText("Nothing new since");
    site.bringInLeaf(folder, "Demonstration leaf on other hornworts", "The second hornwort.");
    page.reload();
    assertThat(page.locator("#saved-searches")).containsText("1 new since");
    assertThat(page.locator(".new-documents li")).hasText("Demonstration leaf on other hornworts");
    assertThat(page.locator(".new-documents a")).not().hasAttribute("href", "d/" + known);
    GALLERY.hold(page, "6-searches");
    page.locator(".seen").click();
    assertThat(page.locator("#saved-searches")).containsText("Nothing new since");

    page.navigate("/research/history");
    assertThat(page.locator("#past-searches li")).hasCount(1);
    assertThat(page.locator("#past-searches")).containsText("hornwort");
    GALLERY.hold(page, "7-history");
    page.locator("#remember").click();
    assertThat(page.locator("#remembering")).containsText("is not remembered");
    page.navigate("/?q=liverwort");
    assertThat(page.locator("#result-count")).containsText("document");
    page.navigate("/research/history");
    assertThat(page.locator("#past-searches li")).hasCount(1);
    page.locator("#forget").click();
    assertThat(page.locator("#past-searches")).containsText("None are remembered");
  }

  @Test
  void a_search_is_cited_by_everybody() {
    page.navigate("/?q=deportation&country=ee&sort=title&page=1");
    assertThat(page.locator("#save-search")).isHidden();
    assertThat(page.locator("button.keep")).hasCount(0);
    page.locator("#cite-search").click();
    assertThat(page.locator("#search-sentence"))
        .containsText(
            Pattern.compile(
                "Search in .+ on \\d+ \\w+ \\d{4} for “deportation”, in all scripts and inflections,"
                    + " narrowed to Country: Estonia: [\\d,]+ documents? answers?, of [\\d,]+ on"
                    + " [\\d,]+ pages in the index; the newest of them was taken in on .+ http.+"
                    + "\\?q=deportation&country=ee&sort=title"));
    GALLERY.hold(page, "8-cited");
    page.locator("#copy-search").click();
    assertThat(page.getByText("Copied", new Page.GetByTextOptions().setExact(true))).isVisible();
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(page.locator("#search-sentence").innerText());
  }
}
