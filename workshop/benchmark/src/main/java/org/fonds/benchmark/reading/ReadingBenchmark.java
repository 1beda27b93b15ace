package org.fonds.benchmark.reading;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.mebibytes;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fonds.benchmark.measurement.Latencies;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Machine;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.benchmark.site.SiteHere;

/** How long a reader waits from the click on a hit until it is seen marked on its page. */
public final class ReadingBenchmark {

  private static final ScannedBook LEAF = new ScannedBook(1, "celandine");
  private static final List<ScannedBook> BOOKS =
      List.of(LEAF, new ScannedBook(500, "quillwort"), new ScannedBook(2000, "butterbur"));

  /** Says in milliseconds when the mark is there and painted, counted from the press of the hit. */
  private static final String WATCH =
      """
      () => {
        window.waited = new Promise((seen) => {
          document.addEventListener('click', ({ timeStamp }) => {
            const look = () => document.querySelector('.sheet-mark')
              ? requestAnimationFrame(() => seen(performance.now() - timeStamp))
              : requestAnimationFrame(look);
            look();
          }, { capture: true, once: true });
        });
      }
      """;

  private static final int TIMES = 20;
  private static final int WARM_UP = 5;

  private final Launcher launcher;
  private final PrintWriter out;

  public ReadingBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Measures and prints.
   *
   * @param disk an existing folder for the archive
   * @throws org.fonds.benchmark.measurement.MissingHereException without a Chromium
   */
  public void run(Path disk) {
    out.println(Machine.inWords());
    try (Reader reader = Reader.start();
        WorkFolder work = WorkFolder.in(disk)) {
      Path sources = work.make("sources");
      BOOKS.forEach(book -> book.write(file(sources, book)));
      Path home = work.resolve("home");
      launcher.ingest(home, sources);
      try (SiteHere site = SiteHere.start(home, launcher.inTheProject("documents/vocabularies"))) {
        measure(reader.window(site.address()), sources);
      }
    }
  }

  private static Path file(Path sources, ScannedBook book) {
    return sources.resolve("book-" + book.pages() + ".pdf");
  }

  private void measure(Page page, Path sources) {
    Table table =
        new Table(
            "from the click to the mark, ms",
            "MiB",
            "p50",
            "p95",
            "most",
            "p50 : one page",
            "wanted");
    double yardstick = 0;
    for (ScannedBook book : BOOKS) {
      Latencies times = times(page, book);
      if (book.equals(LEAF)) {
        yardstick = times.milliseconds(50);
      }
      table.row(
          book.equals(LEAF) ? "yardstick: one page" : whole(book.pages()) + " pages",
          mebibytes(size(file(sources, book))),
          decimal(times.milliseconds(50)),
          decimal(times.milliseconds(95)),
          decimal(times.milliseconds(100)),
          ratio(times.milliseconds(50) / yardstick),
          book.equals(LEAF) ? "" : "most < " + (book.pages() > 500 ? "1,500" : "800"));
    }
    out.println(table);
    out.flush();
  }

  private static Latencies times(Page page, ScannedBook book) {
    long[] nanos = new long[TIMES];
    for (int i = -WARM_UP; i < TIMES; i++) {
      page.navigate("/?q=" + book.word());
      page.locator("article.hit a.snip").first().waitFor();
      page.evaluate(WATCH);
      page.locator("article.hit a.snip").nth(Math.floorMod(i, shown(page))).click();
      double waited = ((Number) page.evaluate("() => window.waited")).doubleValue();
      nanos[Math.max(0, i)] = Math.round(waited * 1e6);
    }
    return Latencies.ofNanos(nanos);
  }

  private static int shown(Page page) {
    return page.locator("article.hit a.snip").count();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
