package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.description.IndexerException;
import org.fonds.store.Fixity;

/** What came of comparing a store with its digests, as a table: document, outcome, detail. */
public final class FixityReport implements AutoCloseable {

  private final Path file;
  private final CSVPrinter table;

  private FixityReport(Path file) throws IOException {
    this.file = file;
    this.table =
        new CSVPrinter(
            Files.newBufferedWriter(file),
            CSVFormat.RFC4180.builder().setHeader("document", "outcome", "detail").get());
  }

  /**
   * Begins a report in a folder, under the name of its moment.
   *
   * @throws IndexerException if the folder cannot be written
   */
  public static FixityReport begin(Path folder, Instant at) {
    Path file = folder.resolve("verify-" + ReportFile.NAME.format(at) + ".csv");
    try {
      return new FixityReport(file);
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  /**
   * Adds a line.
   *
   * @throws IndexerException if the disk refuses
   */
  public void add(Fixity fixity) {
    try {
      table.printRecord(
          fixity.id().text(),
          fixity.isSound() ? "as stored" : "altered",
          SafeCell.of(String.join("; ", fixity.problems())));
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      table.close();
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  private static IndexerException broken(Path file, IOException cause) {
    return new IndexerException("The report " + file + " cannot be written (" + cause + ")", cause);
  }
}
