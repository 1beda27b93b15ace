package org.fonds.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a run as a row of the database. */
final class KeptRow {

  static final String ANSWERED = "answered";
  static final String NOT_ASKED = "not_asked";

  private KeptRow() {}

  /**
   * The row.
   *
   * @param hits by the numbers of rows
   */
  static BatchRow row(ResultSet row, Map<Integer, List<BatchHit>> hits) throws SQLException {
    int number = row.getInt("number");
    String remark = row.getString("remark");
    return new BatchRow(
        number,
        row.getInt("line"),
        row.getString("words"),
        Cells.parted(row.getString("carried")),
        remark,
        result(row, hits.getOrDefault(number, List.of()), remark));
  }

  private static @Nullable RowResult result(ResultSet row, List<BatchHit> hits, String remark)
      throws SQLException {
    String outcome = row.getString("outcome");
    if (outcome == null) {
      return null;
    }
    if (outcome.equals(NOT_ASKED)) {
      return new RowResult.NotAsked(remark);
    }
    String near = row.getString("perhaps");
    return new RowResult.Answered(
        row.getLong("as_written"),
        row.getLong("in_all_scripts"),
        row.getLong("sounding_alike"),
        row.getBoolean("beside"),
        hits,
        near.isEmpty() ? null : new RowResult.Perhaps(near, row.getLong("perhaps_documents")),
        remark);
  }
}
