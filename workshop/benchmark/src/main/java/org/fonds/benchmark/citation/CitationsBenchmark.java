package org.fonds.benchmark.citation;

import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.benchmark.measurement.Latencies;
import org.fonds.benchmark.measurement.Machine;
import org.fonds.benchmark.measurement.Table;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationChoice;
import org.fonds.citation.CitationLanguage;
import org.fonds.citation.CitationStyle;
import org.fonds.citation.CitedDate;
import org.fonds.citation.CitedPage;
import org.fonds.citation.CodeScript;
import org.fonds.citation.FormattedCitations;
import org.fonds.description.Creator;

/**
 * How long one citation takes in each style, as rich text and plain, beside the same made by a
 * processor of its own, and beside its parts with commas between them.
 */
public final class CitationsBenchmark {

  private static final int FRESH = 20;

  /** By the clock, and on the processor, which other programs lengthen less. */
  private record Times(Latencies wall, Latencies processor) {}

  private final PrintWriter out;
  private long characters;

  public CitationsBenchmark(PrintWriter out) {
    this.out = out;
  }

  /**
   * Measures and prints.
   *
   * @param count citations in each style, at least 1
   */
  public void run(int count) {
    List<Bibliography> cited = CitedSources.many(count);
    FormattedCitations warm = new FormattedCitations(Clock.systemUTC());
    out.println(Machine.inWords());
    out.println("%s citations in each style, times in ms".formatted(whole(count)));
    Table table =
        new Table(
            "style",
            "p50",
            "p95",
            "CPU p50",
            "CPU p95",
            "new processor p50",
            "new : warm",
            "commas p95");
    for (CitationStyle style : CitationStyle.values()) {
      for (CitationLanguage language : style.languages()) {
        CitationChoice choice = new CitationChoice(style, language, CodeScript.ROMANISED);
        row(table, choice, cited, warm);
      }
    }
    out.println(table);
    out.println("%s characters were written.".formatted(whole(characters)));
  }

  private void row(
      Table table, CitationChoice choice, List<Bibliography> cited, FormattedCitations warm) {
    Function<Bibliography, String> formatted = one -> warm.format(one, choice).html();
    times(cited, formatted);
    Times kept = times(cited, formatted);
    Times commas = times(cited, CitationsBenchmark::concatenated);
    Times fresh =
        times(
            cited.subList(0, Math.min(FRESH, cited.size())),
            one -> new FormattedCitations(Clock.systemUTC()).format(one, choice).html());
    table.row(
        choice.style().parameter() + " " + choice.language().parameter(),
        ratio(kept.wall().milliseconds(50)),
        ratio(kept.wall().milliseconds(95)),
        ratio(kept.processor().milliseconds(50)),
        ratio(kept.processor().milliseconds(95)),
        ratio(fresh.wall().milliseconds(50)),
        ratio(fresh.wall().milliseconds(50) / kept.wall().milliseconds(50)),
        String.format(Locale.ROOT, "%.4f", commas.wall().milliseconds(95)));
  }

  private Times times(List<Bibliography> cited, Function<Bibliography, String> format) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] wall = new long[cited.size()];
    long[] processor = new long[cited.size()];
    for (int i = 0; i < wall.length; i++) {
      long before = threads.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      String citation = format.apply(cited.get(i));
      wall[i] = System.nanoTime() - start;
      processor[i] = threads.getCurrentThreadCpuTime() - before;
      characters += citation.length();
    }
    return new Times(Latencies.ofNanos(wall), Latencies.ofNanos(processor));
  }

  /** The yardstick: no style at all. */
  private static String concatenated(Bibliography cited) {
    CitedDate date = cited.date();
    CitedPage page = cited.page();
    return Stream.of(
            cited.creators().stream().map(Creator::written).collect(Collectors.joining(", ")),
            cited.title(),
            cited.genre(),
            date == null ? null : date.english(),
            cited.archiveLocation(),
            page == null ? null : page.locator(),
            cited.collection(),
            cited.archive(),
            cited.archivePlace(),
            cited.address().toString())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
