package org.fonds.benchmark.desk;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Latencies;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Machine;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.benchmark.shorttext.ShortTextRun;

/**
 * How soon the form opens in which a document is described, how soon what was saved is found, and
 * how the site answers when many people use it at once.
 */
public final class DeskBenchmark {

  private static final int ARCHIVISTS = 50;
  private static final int READERS = 200;
  private static final int SAMPLE = 1000;
  private static final int TIMES = 100;
  private static final int WARM_UP = 60;
  private static final Duration SETTLING = Duration.ofSeconds(45);
  private static final Duration MEASURED = Duration.ofMinutes(2);
  private static final AtomicLong WORD = new AtomicLong(System.currentTimeMillis() << 16);
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-z]{4}-[0-9a-z]{4})\"");
  private static final List<String> WORDS =
      List.of(
          "Molotov",
          "Poland",
          "deportation",
          "Vyshinsky",
          "treaty",
          "Moscow+embassy",
          "refugees",
          "Finland",
          "%22Foreign+Minister%22",
          "Lithuania",
          "prisoners",
          "telegram+Stalin");

  private final Launcher launcher;
  private final PrintWriter out;
  private final HttpClient client = HttpClient.newHttpClient();

  public DeskBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures and prints; says so where the corpus is missing.
   *
   * @param documents how many the archive has, at least 1
   * @param disk an existing folder for the archive
   */
  public void run(int documents, Path disk) {
    Optional<List<FrusRow>> rows = FrusCorpus.read(launcher.besideTheProject(FrusCorpus.PLACE));
    if (rows.isEmpty()) {
      out.println(
          "Skipped: the documents are those of ../%s, which is not there."
              .formatted(FrusCorpus.PLACE));
      return;
    }
    out.println(Machine.inWords());
    try (WorkFolder work = WorkFolder.in(disk)) {
      Path home = ShortTextRun.of(documents, rows.get(), launcher, work).home();
      try (DeskSite site = DeskSite.start(home, launcher.inTheProject("documents/vocabularies"))) {
        out.println(whole(documents) + " documents, times in ms");
        measure(site);
      }
    }
  }

  private void measure(DeskSite site) {
    List<String> ids = ids(new Window(client, site.address()));
    Window desk = archivist(site, "Archivist 0");
    Act form = new Act("description form", (window, chance) -> form(window, any(ids, chance)));
    Act help = new Act("yardstick: the page of help", (window, chance) -> window.go("help", ""));
    Act found =
        new Act(
            "save, until it is found",
            (window, chance) -> saveUntilFound(site, window, any(ids, chance)));
    Act save = new Act("save", (window, chance) -> save(site, any(ids, chance)));
    Act find = new Act("yardstick: one search", (window, chance) -> find(window, "q=telegram"));
    Act search =
        new Act("search page", (window, chance) -> window.go("", "q=" + any(WORDS, chance)));
    Act read =
        new Act(
            "document page",
            (window, chance) -> window.go("d/" + any(ids, chance), "q=" + any(WORDS, chance)));
    Act list = new Act("desk", (window, chance) -> window.go("desk", ""));
    Act tree = new Act("holdings", (window, chance) -> window.go("holdings", ""));
    List<Act> ofReaders = List.of(search, search, read, read, find);
    List<Act> ofArchivists = List.of(search, list, form, form, save, tree);

    Table alone = new Table("one person", "p50", "p95", "most", "p50 : yardstick", "wanted");
    compare(alone, form, help, desk, "p95 ≤ 300");
    compare(alone, found, find, desk, "most ≤ 2,000");
    print(alone);
    together(site, ofReaders, ofArchivists, desk);
  }

  private void compare(Table table, Act act, Act yardstick, Window window, String wanted) {
    Random chance = new Random(1);
    times(act, window, chance, WARM_UP);
    times(yardstick, window, chance, WARM_UP);
    Latencies measured = times(act, window, chance, TIMES);
    Latencies plain = times(yardstick, window, chance, TIMES);
    row(table, act, measured, ratio(measured.milliseconds(50) / plain.milliseconds(50)), wanted);
    row(table, yardstick, plain, "1", "");
  }

  private static void row(Table table, Act act, Latencies took, String ratio, String wanted) {
    table.row(
        act.name(),
        decimal(took.milliseconds(50)),
        decimal(took.milliseconds(95)),
        decimal(took.milliseconds(100)),
        ratio,
        wanted);
  }

  private static Latencies times(Act act, Window window, Random chance, int times) {
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      act.doing().accept(window, chance);
      nanos[i] = System.nanoTime() - begun;
    }
    return Latencies.ofNanos(nanos);
  }

  private void together(DeskSite site, List<Act> ofReaders, List<Act> ofArchivists, Window desk) {
    List<Window> readers = new ArrayList<>();
    List<Window> archivists = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(opened(new Window(client, site.address())));
    }
    for (int i = 1; i <= ARCHIVISTS; i++) {
      archivists.add(archivist(site, "Archivist " + i));
    }
    crowd(readers, ofReaders, archivists, ofArchivists, SETTLING);
    Crowd crowd = crowd(readers, ofReaders, archivists, ofArchivists, MEASURED);
    Table table =
        new Table(
            crowd.size() + " people at once",
            "acts",
            "p50",
            "p95",
            "most",
            "p95 : alone",
            "wanted");
    Stream.concat(ofReaders.stream(), ofArchivists.stream())
        .distinct()
        .forEach(act -> {
          Latencies alone = times(act, desk, new Random(2), WARM_UP);
          row(
              table,
              act.name(),
              crowd.of(act),
              ratio(crowd.of(act).milliseconds(95) / alone.milliseconds(95)),
              "");
        });
    row(table, "all", crowd.all(), "", "p95 ≤ 500");
    print(table);
    out.printf(
        "%d archivists, %d readers, %s acts a second, %d errors (wanted: 0)%n",
        ARCHIVISTS,
        READERS,
        decimal((double) crowd.all().rising().size() / MEASURED.toSeconds()),
        crowd.errors().size());
    crowd.errors().stream().distinct().limit(10).forEach(out::println);
  }

  private static void row(Table table, String name, Latencies took, String ratio, String wanted) {
    table.row(
        name,
        whole(took.rising().size()),
        decimal(took.milliseconds(50)),
        decimal(took.milliseconds(95)),
        decimal(took.milliseconds(100)),
        ratio,
        wanted);
  }

  private static Crowd crowd(
      List<Window> readers,
      List<Act> ofReaders,
      List<Window> archivists,
      List<Act> ofArchivists,
      Duration time) {
    Crowd crowd = new Crowd();
    readers.forEach(window -> crowd.add(window, ofReaders, crowd.size()));
    archivists.forEach(window -> crowd.add(window, ofArchivists, crowd.size()));
    crowd.actFor(time);
    return crowd;
  }

  private Window archivist(DeskSite site, String name) {
    site.addArchivist(name);
    Window window = new Window(client, site.address());
    window.signIn(name, DeskSite.PASSWORD);
    return opened(window);
  }

  private static Window opened(Window window) {
    window.open();
    return window;
  }

  private static List<String> ids(Window window) {
    List<String> ids = new ArrayList<>();
    for (int page = 1; ids.size() < SAMPLE; page++) {
      int before = ids.size();
      ID.matcher(window.get("/api/search?q=&size=100&page=" + page * 7))
          .results()
          .map(found -> found.group(1))
          .forEach(ids::add);
      if (ids.size() == before) {
        break;
      }
    }
    if (ids.isEmpty()) {
      throw new BenchmarkException(
          "the archive is too small to be measured; it needs 700 documents");
    }
    return ids;
  }

  private static void form(Window window, String id) {
    if (!window.go("desk/describe/" + id, "").contains("Scope and content")) {
      throw new BenchmarkException("the form of " + id + " did not open");
    }
  }

  /** Gives a document a title with a word that no other has. */
  private static String save(DeskSite site, String id) {
    String word = "Zq" + Long.toString(WORD.incrementAndGet(), 36);
    site.save(id, "Demonstration title " + word, "Archivist 0");
    return word;
  }

  private static void saveUntilFound(DeskSite site, Window window, String id) {
    String word = save(site, id);
    long begun = System.nanoTime();
    while (!find(window, "q=" + word)) {
      if (System.nanoTime() - begun > Duration.ofSeconds(30).toNanos()) {
        throw new BenchmarkException("what was saved was not found within 30 s");
      }
    }
  }

  private static boolean find(Window window, String query) {
    return !window.get("/api/search?" + query).contains("\"total\":0");
  }

  private static <T> T any(List<T> from, Random chance) {
    return from.get(chance.nextInt(from.size()));
  }

  private void print(Table table) {
    out.println();
    out.println(table);
    out.flush();
  }
}
