package org.fonds.batch;

import java.util.List;

/**
 * A row of a list, as it was read.
 *
 * @param line of the file on which it begins, counted from 1
 * @param words what is to be searched, on one line
 * @param carried the cells of the other columns
 * @param remark what had to be changed to read it, a sentence; empty if nothing
 */
public record ListedRow(int line, String words, List<String> carried, String remark) {
  public ListedRow {
    carried = List.copyOf(carried);
  }
}
