package org.fonds.overview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.table.Cell;

/**
 * The table of a figure for spreadsheets (RFC 4180). The search that it shows stands as a sentence
 * in a last column of the first line beneath the header, where no column of numbers is disturbed;
 * of an empty table that line has nothing else.
 */
public final class FigureCsv {

  private static final String SEARCH = "Search";

  private FigureCsv() {}

  /**
   * Writes all lines.
   *
   * @param sentence the search that is shown
   * @throws IOException if the target cannot be written
   */
  public static void write(FigureTable table, String sentence, Appendable target)
      throws IOException {
    CSVPrinter csv = new CSVPrinter(target, CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(table.columns());
    header.add(SEARCH);
    csv.printRecord(header);
    List<FigureTable.Row> rows = table.rows();
    if (rows.isEmpty()) {
      List<String> only = new ArrayList<>(table.columns().stream().map(column -> "").toList());
      only.add(sentence);
      csv.printRecord(only);
    }
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells =
          new ArrayList<>(rows.get(i).cells().stream().map(FigureCsv::text).toList());
      cells.add(i == 0 ? sentence : "");
      csv.printRecord(cells);
    }
  }

  /** A number is one for spreadsheets too, with whatever sign. */
  private static String text(FigureTable.Cell cell) {
    return switch (cell) {
      case FigureTable.Cell.Words(String text) -> Cell.harmless(text);
      case FigureTable.Cell.Amount amount -> amount.value().toPlainString();
    };
  }
}
