package org.fonds.batch;

import java.util.List;

/** Cells of a row as one text for the database. */
final class Cells {

  /** No cell has it: control characters are taken out when a list is read. */
  private static final String BETWEEN = "\u001F";

  private Cells() {}

  static String joined(List<String> cells) {
    return String.join(BETWEEN, cells);
  }

  /** The cells; none where nothing was joined, or one cell with nothing in it. */
  static List<String> parted(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
  }
}
