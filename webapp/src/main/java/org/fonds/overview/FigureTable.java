package org.fonds.overview;

import java.math.BigDecimal;
import java.util.List;
import org.fonds.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a figure.
 *
 * @param columns what stands over them
 * @param rows each with as many cells as there are columns
 */
public record FigureTable(List<String> columns, List<Row> rows) {

  public FigureTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            row.cells().size() + " cells in a table of " + columns.size() + " columns: " + row);
      }
    }
  }

  /**
   * A line.
   *
   * @param narrower the search to which it leads; null if it leads nowhere
   */
  public record Row(List<Cell> cells, @Nullable SearchQuery narrower) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What stands in a cell. */
  public sealed interface Cell {

    /** Words, perhaps none. */
    record Words(String text) implements Cell {}

    /** A number: of documents, or of degrees. */
    record Amount(BigDecimal value) implements Cell {}

    /** Words. */
    static Cell of(String text) {
      return new Words(text);
    }

    /** How many. */
    static Cell of(long count) {
      return new Amount(BigDecimal.valueOf(count));
    }
  }
}
