package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.overview.Figure;
import org.fonds.overview.FigureTable;

/**
 * A figure of a result as numbers.
 *
 * @param figure which it is
 * @param search the search in a sentence, to be cited
 * @param total documents that answer the search
 * @param notes what one must know to read the numbers
 * @param rows each by the names of the columns
 */
record FigureAnswer(
    @Schema(example = "timeline") String figure,
    String search,
    long total,
    List<String> notes,
    List<Map<String, Object>> rows) {

  static FigureAnswer of(Figure figure, String search, long total) {
    FigureTable table = figure.table();
    return new FigureAnswer(
        figure.kind().word(),
        search,
        total,
        figure.notes(),
        table.rows().stream().map(row -> byColumn(table.columns(), row)).toList());
  }

  private static Map<String, Object> byColumn(List<String> columns, FigureTable.Row row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(
          columns.get(i),
          switch (row.cells().get(i)) {
            case FigureTable.Cell.Words(String text) -> text;
            case FigureTable.Cell.Amount amount -> amount.value();
          });
    }
    return values;
  }
}
