package org.fonds.description;

import java.util.List;

/** What became of reading a table of descriptions. */
public sealed interface DescriptionTable {

  /** One row for each description, in the order of the table. */
  record Rows(List<Row> rows) implements DescriptionTable {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** Nothing can be told from the table, so that nothing it describes can be taken in. */
  record Unreadable(DescriptionFault fault) implements DescriptionTable {}

  /**
   * One line.
   *
   * @param file the file that it describes, as a path from the table's folder with {@code /}
   * @param line where the row begins, counted from 1
   */
  record Row(String file, int line, DescriptionReading reading) {}
}
