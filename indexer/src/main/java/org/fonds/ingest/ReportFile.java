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

  private ReportFile() {}

  /**
   * Writes a report into a folder under the name of its moment.
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
            line.path(),
            OutcomeWords.kind(line.outcome()),
            OutcomeWords.document(line.outcome()).map(DocumentId::text).orElse(""),
            OutcomeWords.detail(line.outcome()));
      }
    } catch (IOException e) {
      throw new IndexerException("The report " + file + " cannot be written (" + e + ")", e);
    }
    return file;
  }
}
