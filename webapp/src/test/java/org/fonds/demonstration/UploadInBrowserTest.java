package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.fonds.RunningSite;
import org.fonds.description.DocumentId;
import org.fonds.desk.Arrival;
import org.fonds.desk.Arrivals;
import org.fonds.store.ArchiveStore;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files and folders sent from a browser, many, interrupted and refused, on a site of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadInBrowserTest {

  private static final Gallery GALLERY = new Gallery("upload");

  private static final Logger LOG = LoggerFactory.getLogger(UploadInBrowserTest.class);

  private static final Duration LONG = Duration.ofMinutes(5);

  /** Half a gigabyte of words is read for ten minutes. */
  private static final double LONGEST_READING_IN_MILLIS = 1_200_000;

  private static final LocatorAssertions.ContainsTextOptions EVENTUALLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST_READING_IN_MILLIS);

  /** Enough to be many; by hand they are sent with 1024 KB each, see benchmarks/README.md. */
  private static final int FILES = 500;

  private static final int KILOBYTES = Integer.getInteger("uploadKilobytes", 2);

  /** Notes the longest time in which the page could neither draw nor answer. */
  private static final String MEASURE =
      """
      window.blocked = 0; window.longTasks = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((task) => {
        window.longTasks += 1;
        window.blocked = Math.max(window.blocked, task.duration);
      })).observe({ type: 'longtask' });
      window.gap = 0;
      let before = performance.now();
      const look = (now) => { window.gap = Math.max(window.gap, now - before); before = now; requestAnimationFrame(look); };
      requestAnimationFrame(look);
      """;

  /** Drops files on the page whose names and words are given. */
  private static final String DROP =
      """
      (files) => {
        const data = new DataTransfer();
        files.forEach(([name, words]) => data.items.add(new File([words], name, { lastModified: 1 })));
        const zone = document.querySelector('.drop-zone');
        ['dragenter', 'dragover', 'drop'].forEach((type) =>
          zone.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })));
      }
      """;

  private Path home;
  private RunningSite site;
  private Chromium chromium;
  private Page page;
  private CDPSession line;
  private final List<String> wrong = new ArrayList<>();
  @TempDir private Path folder;

  @BeforeAll
  void start(@TempDir Path folder) {
    home = folder.resolve("home");
    chromium = Chromium.start();
    site = started("--server.port=0");
    site.archivist("Anna");
  }

  private RunningSite started(String port) {
    return RunningSite.start(home, port, "--fonds.desk.largestUpload=5MB", "--fonds.ocr.mode=off");
  }

  @AfterAll
  void stop() {
    site.close();
    chromium.close();
  }

  @BeforeEach
  void enter() {
    wrong.clear();
    settle().clear("Anna");
    page = chromium.window(site.address("").toString());
    line = page.context().newCDPSession(page);
    page.onPageError(wrong::add);
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        wrong.add(message.text());
      }
    });
    signIn(page);
  }

  @AfterEach
  void leave() {
    page.context().close();
    assertThat(wrong).as("what failed in the page").isEmpty();
  }

  private static void signIn(Page page) {
    page.navigate("/sign-in");
    SignIn.as(page, "Anna");
    page.waitForURL("**/desk");
    page.locator("#choose-files").waitFor();
  }

  private Path file(String path, String words, int size) throws IOException {
    StringBuilder text =
        new StringBuilder("Demonstration text, not a source. ").append(words).append(' ');
    Random random = new Random(path.hashCode());
    while (text.length() < Math.min(size, 10_000)) {
      text.append(Long.toString(random.nextLong(1L << 40), 36)).append(' ');
    }
    text.repeat(text.toString(), Math.max(0, size / text.length() - 1));
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  /** What arrived, when nothing of it is under way. */
  private Arrivals settle() {
    Arrivals arrivals = site.bean(Arrivals.class);
    await().atMost(LONG).until(() -> arrivals.of("Anna").stream().allMatch(Arrival::isSettled));
    return arrivals;
  }

  /** All documents, when nothing is under way that could be half written. */
  private List<StoredDocument> stored() {
    assertThat(settle().of("Anna")).allMatch(Arrival::isSettled);
    ArchiveStore store = site.bean(ArchiveStore.class);
    try (Stream<DocumentId> ids = store.ids()) {
      return ids.map(id -> store.find(id).orElseThrow()).toList();
    }
  }

  private Locator sent() {
    return page.locator("#sending-all[data-state=ended]");
  }

  private Locator arrival(String state) {
    return page.locator("#arrivals li[data-state='" + state + "']");
  }

  /** Lets the line carry no more than so many bytes a second upwards. */
  private void slow(int bytes) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 0);
    conditions.addProperty("downloadThroughput", -1);
    conditions.addProperty("uploadThroughput", bytes);
    line.send("Network.enable");
    line.send("Network.emulateNetworkConditions", conditions);
  }

  private long halfSent() throws IOException {
    try (Stream<Path> all = Files.walk(home.resolve("uploads"))) {
      long most = 0;
      for (Path each : all.filter(path -> path.endsWith("bytes")).toList()) {
        most = Math.max(most, Files.size(each));
      }
      return most;
    }
  }

  @Test
  void five_hundred_files_of_a_folder_all_arrive_while_the_page_answers() throws IOException {
    for (int i = 0; i < FILES; i++) {
      file("many/%02d/leaf-%03d.txt".formatted(i / 50, i), "Spearwort " + i, KILOBYTES * 1024);
    }
    page.evaluate(MEASURE);
    long begun = System.nanoTime();
    page.locator("#choose-folder-input").setInputFiles(folder.resolve("many"));
    int rows = 0;
    while (!sent().isVisible() && System.nanoTime() - begun < LONG.toNanos()) {
      rows = Math.max(rows, page.locator("#sending li").count());
      page.waitForTimeout(100);
    }
    long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();

    assertThat(page.locator(".sending-words")).containsText("500 of 500 files arrived");
    assertThat(rows).isLessThanOrEqualTo(4);
    assertThat(site.bean(Arrivals.class).of("Anna")).hasSize(FILES);
    LOG.info(
        "{} files of {} KB sent in {} ms, none lost; the page was blocked for {} ms at most ({} long tasks), {} ms between two frames",
        FILES,
        KILOBYTES,
        millis,
        page.evaluate("Math.round(window.blocked)"),
        page.evaluate("window.longTasks"),
        page.evaluate("Math.round(window.gap)"));
    assertThat(page.locator("#arrival-counts")).containsText("500 ready", EVENTUALLY);
    assertThat(stored().stream().filter(each -> each.file().path().startsWith("many/")))
        .hasSize(FILES);
    assertThat(stored().stream().map(each -> each.file().path())).contains("many/07/leaf-399.txt");
    assertThat(page.locator("#arrivals li").count()).isLessThanOrEqualTo(50);
    page.reload();
    assertThat(page.locator("#arrival-counts")).containsText("500 ready");
    page.locator("#clear-arrivals").click();
  }

  @Test
  void dropped_files_show_what_they_equal_and_what_is_too_large() throws IOException {
    page.evaluate(DROP, List.of(List.of("sorrel.txt", "Demonstration text on sorrel.")));
    arrival("archived").first().waitFor();
    page.evaluate(
        DROP,
        List.of(
            List.of("again.txt", "Demonstration text on sorrel."),
            List.of("film.mov", "x".repeat(5 * 1024 * 1024 + 1))));

    assertThat(arrival("duplicate")).containsText("again.txt");
    assertThat(arrival("duplicate")).containsText("has these very bytes already");
    assertThat(arrival("duplicate").getByText("Open")).isVisible();
    assertThat(page.locator("#refused li")).containsText("film.mov");
    assertThat(page.locator("#refused li")).containsText("5.0 MB, larger than 5 MB");
    assertThat(page.locator(".sending-words")).containsText("1 of them in the archive already");
  }

  @Test
  void a_folder_with_descriptions_is_described_by_them() throws IOException {
    file("Box 5/letters/one.txt", "On the butterbur.", 100);
    file("Box 5/letters/two.txt", "On the coltsfoot.", 100);
    Files.writeString(
        folder.resolve("Box 5").resolve("descriptions.csv"),
        "file,title,date.edtf\nletters/one.txt,Demonstration letter on the butterbur,1938-05\n");
    page.locator("#choose-folder-input").setInputFiles(folder.resolve("Box 5"));

    assertThat(arrival("archived").filter(named("Box 5"))).containsText("unpacked");
    assertThat(page.locator(".sending-words")).containsText("3 of 3 files arrived");
    assertThat(stored().stream().filter(each -> each.file().path().startsWith("Box 5/")))
        .hasSize(2)
        .anySatisfy(each ->
            assertThat(each.description().toString())
                .contains("Demonstration letter on the butterbur"));
  }

  private static Locator.FilterOptions named(String name) {
    return new Locator.FilterOptions().setHasText(name);
  }

  @Test
  void what_had_not_arrived_is_named_after_a_reload_and_goes_on_where_it_stopped()
      throws IOException {
    Path large = file("saxifrage.txt", "On the saxifrage.", 3 * 1024 * 1024);
    slow(300_000);
    page.locator("#choose-files-input").setInputFiles(large);
    await().atMost(LONG).until(() -> halfSent() > 200_000);
    GALLERY.picture(page, "sending");
    page.onceDialog(dialog -> {
      assertThat(dialog.type()).isEqualTo("beforeunload");
      dialog.accept();
    });
    page.reload();

    assertThat(page.locator("#unfinished-uploads"))
        .containsText("1 file had not arrived when this page was left: saxifrage.txt");
    GALLERY.picture(page, "unfinished");
    List<String> offsets = new ArrayList<>();
    page.onRequest(request -> {
      if (request.method().equals("PATCH")) {
        offsets.add(request.headers().get("upload-offset"));
      }
    });
    slow(-1);
    page.locator("#choose-files-input").setInputFiles(large);
    assertThat(sent()).containsText("1 of 1 file arrived");
    assertThat(page.locator("#unfinished-uploads")).isHidden();
    assertThat(offsets)
        .singleElement()
        .satisfies(offset -> assertThat(Long.parseLong(offset)).isGreaterThan(200_000));
    assertThat(stored())
        .anySatisfy(each -> {
          assertThat(each.file().name()).isEqualTo("saxifrage.txt");
          assertThat(each.file().sizeInBytes()).isEqualTo(large.toFile().length());
        });
    page.reload();
    assertThat(page.locator("#unfinished-uploads")).isHidden();
  }

  @Test
  void a_line_that_is_lost_is_taken_up_again_without_a_word() throws IOException {
    page.route(
        "**/api/uploads/*",
        route -> route.abort("connectionreset"),
        new Page.RouteOptions().setTimes(3));
    page.locator("#choose-files-input").setInputFiles(file("yarrow.txt", "On the yarrow.", 1000));
    assertThat(sent()).containsText("1 of 1 file arrived");
    assertThat(page.locator("#refused li")).hasCount(0);
  }

  @Test
  void a_site_that_starts_again_is_sent_the_rest() throws IOException {
    // Longer than the server waits for requests when it stops.
    Path large = file("tormentil.txt", "On the tormentil.", 4 * 1024 * 1024);
    slow(100_000);
    page.locator("#choose-files-input").setInputFiles(large);
    await().atMost(LONG).until(() -> halfSent() > 200_000);
    int port = site.address("/").getPort();
    page.onDialog(dialog -> dialog.dismiss());
    site.close();
    site = started("--server.port=" + port);
    long offset = halfSent();
    assertThat(offset).isGreaterThan(200_000);
    slow(-1);
    Page other = page.context().newPage();
    signIn(other);

    // Vaadin itself may load the page anew when it hears of the start; the file goes on before
    // that.
    await()
        .atMost(LONG)
        .until(() ->
            site.bean(Arrivals.class).of("Anna").stream()
                .anyMatch(each -> each.fileName().equals("tormentil.txt")));
    assertThat(page.locator("#unfinished-uploads")).isHidden();
    assertThat(stored())
        .anySatisfy(each -> {
          assertThat(each.file().name()).isEqualTo("tormentil.txt");
          assertThat(each.file().sizeInBytes()).isEqualTo(large.toFile().length());
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void the_page_can_be_used_by_everybody(ColorScheme scheme) throws IOException {
    // Listened for from the beginning: the browser hears of it late when it is busy.
    List<FileChooser> choosers = new ArrayList<>();
    page.onFileChooser(choosers::add);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    byte[] torn = Files.readAllBytes(pdf());
    Path damaged = folder.resolve("torn.pdf");
    Files.write(damaged, Arrays.copyOf(torn, torn.length / 3));
    page.locator("#choose-files-input")
        .setInputFiles(new Path[] {damaged, file("sedge.txt", "On the sedge " + scheme, 300)});
    page.evaluate(DROP, List.of(List.of("film.mov", "x".repeat(5 * 1024 * 1024 + 1))));
    assertThat(page.locator("#arrivals li[data-state=waiting], #arrivals li[data-state=reading]"))
        .hasCount(0);
    assertThat(arrival("attention").or(arrival("duplicate")).first()).isVisible();
    assertThat(Axe.finds(page)).isEmpty();
    GALLERY.picture(page, "desk-" + scheme.name().toLowerCase(Locale.ROOT));
    page.setViewportSize(400, 900);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(400);
    GALLERY.picture(page, "phone-" + scheme.name().toLowerCase(Locale.ROOT));
    page.locator("#choose-files").focus();
    page.keyboard().press("Tab");
    assertThat(page.locator("#choose-folder")).isFocused();
    page.locator("#choose-files").focus();
    page.keyboard().press("Enter");
    page.waitForCondition(() -> !choosers.isEmpty());
    assertThat(choosers).singleElement().matches(FileChooser::isMultiple);
  }

  private Path pdf() {
    try (Stream<Path> sources = Files.walk(DemonstrationHome.documents().resolve("archive"))) {
      return sources
          .filter(path -> path.toString().endsWith(".pdf"))
          .sorted()
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void what_arrived_is_still_shown_after_a_start() throws IOException {
    page.evaluate(DROP, List.of(List.of("mallow.txt", "Demonstration text on mallow.")));
    arrival("archived").filter(named("mallow.txt")).waitFor();
    int port = site.address("/").getPort();
    page.navigate("about:blank");
    site.close();
    site = started("--server.port=" + port);
    signIn(page);
    assertThat(arrival("archived").filter(named("mallow.txt"))).containsText("ready");
  }
}
