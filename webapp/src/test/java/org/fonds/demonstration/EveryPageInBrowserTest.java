package org.fonds.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fonds.RunningSite;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Invitations;
import org.fonds.account.Role;
import org.fonds.batch.BatchDesk;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.ListReader;
import org.fonds.batch.ListReading;
import org.fonds.batch.MakingOutcome;
import org.fonds.batch.NameList;
import org.fonds.batch.RowWay;
import org.fonds.description.DocumentId;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IngestRun;
import org.fonds.research.Keeping;
import org.fonds.research.KeepingOutcome;
import org.fonds.research.Kept;
import org.fonds.research.Lists;
import org.fonds.research.Note;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens every page that the site has, also those that will be made, and holds it to what a program
 * can see of WCAG 2.2, in light and dark, and to the width of a phone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageInBrowserTest {

  private RunningSite site;
  private Chromium chromium;
  private Page administrator;
  private Page nobody;
  private Map<String, String> parameters;
  private final List<String> wrong = new ArrayList<>();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    site = RunningSite.start(folder.resolve("home"));
    bringIn(folder.resolve("sources"));
    Account eva =
        site.bean(Accounts.class)
            .add(new AccountName("Eva"), RunningSite.PASSWORD, Role.ADMINISTRATOR);
    assertThat(eva.role()).isEqualTo(Role.ADMINISTRATOR);
    ResearchList list = list();
    parameters =
        Map.of(
            ":list", list.id().toString(),
            ":run", run(),
            ":link", Objects.requireNonNull(list.sharedAs()),
            ":id", anyDocument().text(),
            ":page", "1",
            ":vocabulary", "organisations",
            ":term", "nkvd",
            ":secret", site.bean(Invitations.class).newcomer(Role.ARCHIVIST).text());
    administrator = window();
    nobody = window();
    administrator.navigate("/sign-in");
    SignIn.as(administrator, "Eva");
    administrator.waitForURL("**/desk");
  }

  /** One that is shared, with a page and a document in it. */
  private ResearchList list() {
    Researcher eva = new Researcher("eva");
    Lists lists = site.bean(Lists.class);
    ResearchList list = lists.make(eva, "Birches").orElseThrow();
    lists.share(eva, list.id());
    for (Kept kept :
        List.of(new Kept.Page(anyDocument(), 1), new Kept.WholeDocument(anyDocument()))) {
      assertThat(
              site.bean(Keeping.class)
                  .keep(eva, list.id(), kept, new Note("Demonstration", List.of("birch"))))
          .isInstanceOf(KeepingOutcome.Added.class);
    }
    return lists.find(eva, list.id()).orElseThrow();
  }

  /** A batch search of a name that is there, one that is not, and one that says nothing. */
  private String run() {
    BatchDesk desk = site.bean(BatchDesk.class);
    Researcher eva = new Researcher("eva");
    BatchSearch.Wish wish = new BatchSearch.Wish("Trees", RowWay.NAME, 3, "", true);
    if (ListReader.pasted("birch\nxyzzyplugh\n???", "") instanceof ListReading.Read(NameList list)
        && desk.searches().make(eva, wish, list) instanceof MakingOutcome.Made(BatchSearch made)) {
      desk.runner().look();
      await()
          .until(() ->
              desk.searches().find(eva, made.id()).filter(run -> run.done() == 3).isPresent());
      return made.id().toString();
    }
    throw new IllegalStateException("a list of three rows can be asked");
  }

  private Page window() {
    Page page = chromium.window(site.address("").toString());
    page.onPageError(wrong::add);
    return page;
  }

  private void bringIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("leaf.txt"), "Demonstration text, not a source. The birch in Tallinn.");
    Files.writeString(
        folder.resolve("leaf.yaml"),
        "title: Demonstration leaf on the birch\ndate: 1941-06\nplaces: [Tallinn]\n");
    Files.writeString(
        folder.resolve("other.txt"), "Demonstration text, not a source. Another birch.");
    Archive archive = site.bean(Archive.class);
    assertThat(
            new IngestRun(archive.ingest(), archive.descriptions(), "a test", done -> {})
                .over(List.of(folder))
                .failures())
        .isEmpty();
  }

  private DocumentId anyDocument() {
    try (Stream<DocumentId> ids = site.bean(Archive.class).store().ids()) {
      return ids.findFirst().orElseThrow();
    }
  }

  @AfterAll
  void stop() {
    site.close();
    chromium.close();
  }

  private List<String> routes() {
    return ApplicationRouteRegistry.getInstance(
            new VaadinServletContext(site.bean(ServletContext.class)))
        .getRegisteredRoutes()
        .stream()
        .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
        .map(RouteBaseData::getTemplate)
        .sorted()
        .toList();
  }

  /** The address of a page; of one with a part that is not known here, the template. */
  private String address(String template) {
    String address = template;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      address = address.replace(parameter.getKey(), parameter.getValue());
    }
    return "/" + address;
  }

  private Page who(String template) {
    return template.contains(":secret") || template.equals("sign-in") ? nobody : administrator;
  }

  @Test
  void there_are_pages() {
    assertThat(routes()).hasSizeGreaterThan(20);
    assertThat(routes().stream().map(this::address)).noneMatch(each -> each.contains(":"));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void can_be_used_by_everybody(String template) {
    Page page = who(template);
    wrong.clear();
    page.setViewportSize(1360, 1000);
    page.navigate(address(template));
    page.locator("h1").first().waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.locator("h1").first().innerText())
        .doesNotContainIgnoringCase("nothing")
        .isNotBlank();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(Axe.finds(page)).as(scheme.name()).isEmpty();
    }
    page.setViewportSize(400, 900);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width on a phone")
        .isLessThanOrEqualTo(400);
    keep(page, template);
    assertThat(wrong).as("what failed in the page").isEmpty();
  }

  private static void keep(Page page, String template) {
    String name = template.isEmpty() ? "search" : template.replaceAll("[/:]+", "-");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(
                Path.of("target", "screenshots", "pages", name.toLowerCase(Locale.ROOT) + ".png")));
  }
}
