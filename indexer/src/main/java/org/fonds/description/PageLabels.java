package org.fonds.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 *       label counts on until the next page that is named.
 *   <li>{@code 3 = л. 12, л. 12об.} says that leaves were scanned from both sides: pages 3 and 4
 *       are л. 12 and л. 12об., pages 5 and 6 л. 13 and л. 13об.
 *   <li>{@code 3-5 = 7} ends after page 5; {@code 6 =} ends what was said before page 6.
 *   <li>A label without a number is that of one page alone.
 * </ul>
 *
 * A page of which nothing is said has its number in the file for its only name.
 *
 * @param runs in rising order of their pages, none reaching into the next
 */
public record PageLabels(List<Run> runs) {

  /** Nothing is said of any page. */
  public static final PageLabels NONE = new PageLabels(List.of());

  private static final int LONGEST_LABEL = 40;
  private static final int LAST_PAGE = 1_000_000;
  private static final int MOST_RUNS = 10_000;
  private static final Pattern ENTRY =
      Pattern.compile("(\\d{1,7})(?:\\s*[-\u2013]\\s*(\\d{1,7}))?\\s*=(.*)");
  private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[;\\r\\n]+");
  private static final Pattern BETWEEN_LABELS = Pattern.compile(",");
  private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,9})(\\D*)");
  private static final String EXAMPLE = "such as 1 = л. 12, л. 12об.; 41 = л. 40";

  public PageLabels {
    runs = List.copyOf(runs);
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
   * @param labels of the first pages, one for each side of a leaf; empty if the pages have none
   */
  public record Run(int first, int last, List<Label> labels) {

    public Run {
      labels = List.copyOf(labels);
    }

    private Optional<String> label(int page) {
      if (page < first || page > last || labels.isEmpty()) {
        return Optional.empty();
      }
      int leaf = (page - first) / labels.size();
      return labels.get((page - first) % labels.size()).after(leaf);
    }

    private Run until(int page) {
      return new Run(first, Math.min(last, page), labels);
    }
  }

  /**
   * A label whose last number counts on.
   *
   * @param before what stands before the number; all of the label where it has none
   * @param number counted on leaf by leaf; negative where the label has none
   * @param digits how many places the number was written with, so that 001 is followed by 002
   * @param behind what stands behind the number
   */
  public record Label(String before, long number, int digits, String behind) {

    private static Label of(String written) {
      Matcher counted = LAST_NUMBER.matcher(written);
      return counted.matches()
          ? new Label(
              counted.group(1),
              Long.parseLong(counted.group(2)),
              counted.group(2).length(),
              counted.group(3))
          : new Label(written, -1, 0, "");
    }

    private boolean isTooLong() {
      return before.length() + digits + behind.length() > LONGEST_LABEL;
    }

    private Optional<String> after(int leaves) {
      if (number < 0) {
        return leaves == 0 ? Optional.of(before) : Optional.empty();
      }
      String counted = Long.toString(number + leaves);
      return Optional.of(
          before + "0".repeat(Math.max(0, digits - counted.length())) + counted + behind);
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
    List<Run> runs = new ArrayList<>();
    for (String entry : entries) {
      Matcher parts = ENTRY.matcher(entry);
      if (!parts.matches()) {
        return wrong(
            entry, "is no page and its label; write the page of the file, = and its label");
      }
      Run run = run(parts);
      String objection = objection(run, runs);
      if (objection != null) {
        return wrong(entry, objection);
      }
      if (!runs.isEmpty()) {
        runs.addLast(runs.removeLast().until(run.first() - 1));
      }
      runs.add(run);
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

  private static @Nullable String objection(Run run, List<Run> before) {
    if (run.first() < 1 || run.last() > LAST_PAGE || run.last() < run.first()) {
      return "names no pages of a file; they are counted from 1 and rise";
    }
    if (!before.isEmpty() && run.first() <= begun(before.getLast())) {
      return "comes after a later page; write the pages in rising order";
    }
    return run.labels().stream().anyMatch(Label::isTooLong)
        ? "has a label of over " + LONGEST_LABEL + " signs; write it shorter"
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
   * @return empty if its number is its only name
   */
  public Optional<String> label(int page) {
    return runs.stream().flatMap(run -> run.label(page).stream()).findFirst();
  }

  private static int begun(Run run) {
    return run.last() == LAST_PAGE ? run.first() : run.last();
  }

  private static List<Label> labels(String written) {
    return BETWEEN_LABELS
        .splitAsStream(written)
        .map(label -> label.strip().replaceAll("\\s+", " "))
        .filter(label -> !label.isEmpty())
        .map(Label::of)
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
