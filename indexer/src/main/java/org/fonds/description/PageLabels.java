package org.fonds.description;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the leaves of a source are called, page by page of its file: folios, list numbers, printed
 * page numbers. Written as {@code PAGE = LABEL}, one after another with semicolons or on lines of
 * their own, pages in rising order:
 *
 * <ul>
 *   <li>{@code 3 = л. 12} says that page 3 is л. 12, page 4 л. 13 and so on: the last number of the
 *       label counts on until the next page that is named, or where it has none its roman numeral.
 *   <li>{@code 3 = л. 12, л. 12об.} says that leaves were scanned from both sides: pages 3 and 4
 *       are л. 12 and л. 12об., pages 5 and 6 л. 13 and л. 13об.
 *   <li>{@code 3-5 = 7} ends after page 5; {@code 6 =} ends what was said before page 6: from there
 *       on pages go by their number alone, whatever the file itself calls them.
 *   <li>A label without a number is that of one page alone.
 * </ul>
 *
 * A page is looked up in logarithmic time.
 */
public final class PageLabels {

  /** Nothing is said of any page. */
  public static final PageLabels NONE = new PageLabels(new TreeMap<>());

  private static final int LAST_PAGE = 1_000_000;
  private static final int MOST_RUNS = 10_000;
  private static final Pattern ENTRY =
      Pattern.compile("(\\d{1,7})(?:\\s*[-\u2013]\\s*(\\d{1,7}))?\\s*=(.*)");
  private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[;\\r\\n]+");
  private static final Pattern BETWEEN_LABELS = Pattern.compile(",");
  private static final String EXAMPLE = "such as 1 = л. 12, л. 12об.; 41 = л. 40";

  /** By their first pages, none reaching into the next. */
  private final NavigableMap<Integer, Run> runs;

  private PageLabels(NavigableMap<Integer, Run> runs) {
    this.runs = runs;
  }

  /** What became of reading page labels. */
  public sealed interface Reading {

    /** They can be used. */
    record Read(PageLabels labels) implements Reading {}

    /**
     * They cannot.
     *
     * @param message what is wrong and what to write instead
     */
    record Wrong(String message) implements Reading {}
  }

  /**
   * Pages that are labelled by one rule.
   *
   * @param first page of the file, counted from 1
   * @param last page of the file, inclusive
   * @param labels of the first pages, one for each side of a leaf; empty if the pages are to have
   *     none
   */
  private record Run(int first, int last, List<CountingLabel> labels) {

    Run {
      labels = List.copyOf(labels);
    }

    boolean holds(int page) {
      return page >= first && page <= last;
    }

    Optional<String> label(int page) {
      if (labels.isEmpty()) {
        return Optional.empty();
      }
      int leaf = (page - first) / labels.size();
      return labels.get((page - first) % labels.size()).after(leaf);
    }

    Run until(int page) {
      return new Run(first, Math.min(last, page), labels);
    }
  }

  /** Reads what somebody wrote; blank says nothing of any page. */
  public static Reading read(String written) {
    List<String> entries =
        BETWEEN_ENTRIES
            .splitAsStream(written)
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .toList();
    if (entries.size() > MOST_RUNS) {
      return new Reading.Wrong(
          "page labels have at most %,d entries, not %,d".formatted(MOST_RUNS, entries.size()));
    }
    NavigableMap<Integer, Run> runs = new TreeMap<>();
    for (String entry : entries) {
      Matcher parts = ENTRY.matcher(entry);
      if (!parts.matches()) {
        return wrong(
            entry, "is no page and its label; write the page of the file, = and its label");
      }
      Run run = run(parts);
      Map.Entry<Integer, Run> before = runs.lastEntry();
      String objection = objection(run, before == null ? null : before.getValue());
      if (objection != null) {
        return wrong(entry, objection);
      }
      if (before != null) {
        runs.put(before.getKey(), before.getValue().until(run.first() - 1));
      }
      runs.put(run.first(), run);
    }
    return new Reading.Read(new PageLabels(runs));
  }

  private static Run run(Matcher parts) {
    String last = parts.group(2);
    return new Run(
        Integer.parseInt(parts.group(1)),
        last == null ? LAST_PAGE : Integer.parseInt(last),
        labels(parts.group(3)));
  }

  private static @Nullable String objection(Run run, @Nullable Run before) {
    if (run.first() < 1 || run.last() > LAST_PAGE || run.last() < run.first()) {
      return "names no pages of a file; they are counted from 1 and rise";
    }
    if (before != null && run.first() <= begun(before)) {
      return "comes after a later page; write the pages in rising order";
    }
    return run.labels().stream().anyMatch(CountingLabel::isTooLong)
        ? "has a label of over " + CountingLabel.LONGEST + " signs; write it shorter"
        : null;
  }

  /** What a description says of its pages; nothing where that cannot be read. */
  static PageLabels of(DescriptionTexts texts) {
    return texts
        .get(TextElement.PAGE_LABELS)
        .map(PageLabels::read)
        .map(reading ->
            switch (reading) {
              case Reading.Read read -> read.labels();
              case Reading.Wrong _ -> NONE;
            })
        .orElse(NONE);
  }

  /**
   * What a page is called.
   *
   * @param page of the file, counted from 1
   * @return empty if nothing is said of it, or that its number is its only name
   */
  public Optional<String> label(int page) {
    return run(page).flatMap(run -> run.label(page));
  }

  /**
   * Whether it is said of a page that its number is its only name.
   *
   * @param page of the file, counted from 1
   */
  public boolean leavesUnnamed(int page) {
    return run(page).filter(run -> run.labels().isEmpty()).isPresent();
  }

  /** Whether nothing is said of any page. */
  public boolean areNone() {
    return runs.isEmpty();
  }

  private Optional<Run> run(int page) {
    return Optional.ofNullable(runs.floorEntry(page))
        .map(Map.Entry::getValue)
        .filter(run -> run.holds(page));
  }

  private static int begun(Run run) {
    return run.last() == LAST_PAGE ? run.first() : run.last();
  }

  private static List<CountingLabel> labels(String written) {
    return BETWEEN_LABELS
        .splitAsStream(written)
        .map(label -> label.strip().replaceAll("\\s+", " "))
        .filter(label -> !label.isEmpty())
        .map(CountingLabel::of)
        .toList();
  }

  private static Reading wrong(String entry, String problem) {
    String shown = entry.strip();
    return new Reading.Wrong(
        "\"%s\" %s, %s"
            .formatted(
                shown.length() > 80 ? shown.substring(0, 80) + "…" : shown, problem, EXAMPLE));
  }
}
