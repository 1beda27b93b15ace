package org.fonds.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.description.IndexerException;
import org.fonds.store.DocumentId;

/** A report as a table: path, outcome, document, detail. */
public final class ReportFile {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

  private ReportFile() {}

  /**
   * Writes a report into a folder under the name of its moment. What a spreadsheet would take for a
   * formula has an apostrophe before it.
   *
   * @return the file
   * @throws IndexerException if the folder cannot be written
   */
  public static Path write(IngestReport report, Path folder, Instant at) {
    Path file = folder.resolve("ingest-" + NAME.format(at) + ".csv");
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader("path", "outcome", "document", "detail").get();
    try (BufferedWriter writer = Files.newBufferedWriter(file);
        CSVPrinter table = new CSVPrinter(writer, format)) {
      for (IngestReport.Line line : report.lines()) {
        table.printRecord(
            harmless(line.path()),
            OutcomeWords.kind(line.outcome()),
            OutcomeWords.document(line.outcome()).map(DocumentId::text).orElse(""),
            harmless(OutcomeWords.detail(line.outcome())));
      }
    } catch (IOException e) {
      throw new IndexerException("The report " + file + " cannot be written (" + e + ")", e);
    }
    return file;
  }

  /** A spreadsheet takes what begins like this for a formula and runs it; an apostrophe says no. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
