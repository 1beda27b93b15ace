package org.fonds.benchmark.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown, its columns in line also in a terminal; the first column is words. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... heads) {
    rows.add(List.of(heads));
  }

  /**
   * Adds a row at the bottom.
   *
   * @throws IllegalArgumentException if there are more or fewer cells than heads
   */
  public Table row(String... cells) {
    if (cells.length != rows.getFirst().size()) {
      throw new IllegalArgumentException(
          cells.length + " cells stand under " + rows.getFirst().size() + " heads");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The table's lines, without an end of line after the last. */
  @Override
  public String toString() {
    List<Integer> widths =
        IntStream.range(0, rows.getFirst().size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .boxed()
            .toList();
    List<String> lines =
        rows.stream()
            .map(row -> line(row, widths))
            .collect(Collectors.toCollection(ArrayList::new));
    lines.add(1, rule(widths));
    return String.join("\n", lines);
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> cell(row.get(column), widths.get(column), column == 0))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(String text, int width, boolean words) {
    String space = " ".repeat(width - text.length());
    return words ? text + space : space + text;
  }

  private static String rule(List<Integer> widths) {
    return IntStream.range(0, widths.size())
        .mapToObj(column -> "-".repeat(widths.get(column) + 1) + (column == 0 ? "-" : ":"))
        .collect(Collectors.joining("|", "|", "|"));
  }
}
