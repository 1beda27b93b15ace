package org.fonds.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a run.
 *
 * @param number counted from 1, in the order of the list
 * @param line of the file on which it begins, counted from 1
 * @param words what is searched
 * @param carried the cells of the other columns
 * @param readingRemark what had to be changed to read it; empty if nothing
 * @param result null until it was its turn
 */
public record BatchRow(
    int number,
    int line,
    String words,
    List<String> carried,
    String readingRemark,
    @Nullable RowResult result) {
  public BatchRow {
    carried = List.copyOf(carried);
  }
}
