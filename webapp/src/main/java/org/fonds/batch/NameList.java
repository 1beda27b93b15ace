package org.fonds.batch;

import java.util.List;

/**
 * A list of names or phrases.
 *
 * @param columns the names of the columns that are carried along; empty where they have none
 * @param rows at least one and {@link #MOST_ROWS} at most
 * @param passedOver rows in which nothing is to be searched
 * @param notes how it was read, as sentences
 */
public record NameList(
    List<String> columns, List<ListedRow> rows, int passedOver, List<String> notes) {

  /** Rows of a list. */
  public static final int MOST_ROWS = 10_000;

  /** The largest list, in bytes. */
  public static final int MOST_BYTES = 2_000_000;

  /** The longest row, in UTF-16 units; of a longer one the beginning is kept. */
  static final int LONGEST_WORDS = 20_000;

  /** What the other columns of a row may hold, in UTF-16 units. */
  static final int LONGEST_CARRIED = 100_000;

  /** Columns of a table, the one that is searched among them. */
  static final int MOST_COLUMNS = 200;

  /** The longest name of a column, in UTF-16 units; a longer one is cut. */
  static final int LONGEST_COLUMN = 400;

  public NameList {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }
}
