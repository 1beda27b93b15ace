package org.fonds.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.description.IndexerException;
import org.fonds.store.DocumentId;

/** A report as a table with a row for every file. */
public final class ReportFile {

  static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private static final String LATEST = "latest.csv";

  /** Of a run that was interrupted while it wrote, until the next report takes its place. */
  private static final String PART = "report.part";

  private static final String PATH = "path";
  private static final String OUTCOME = "outcome";
  static final List<String> COLUMNS =
      List.of(PATH, OUTCOME, "reason", "pages", "letters", "seconds", "id");

  private ReportFile() {}

  /**
   * Writes a report into a folder under the name of its moment, and as {@code latest.csv}. A report
   * that is there is whole.
   *
   * @return the file of that moment
   * @throws IndexerException if the folder cannot be written
   */
  public static Path write(IngestReport report, Path folder, Instant at) {
    Path file = folder.resolve("ingest-" + NAME.format(at) + ".csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
    Path part = folder.resolve(PART);
    try {
      writePart(report, part, format);
      Files.copy(part, folder.resolve(LATEST), StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new IndexerException("The report " + file + " cannot be written (" + e + ")", e);
    }
    return file;
  }

  private static void writePart(IngestReport report, Path part, CSVFormat format)
      throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(part);
        CSVPrinter table = new CSVPrinter(writer, format)) {
      for (IngestReport.Line line : report.lines()) {
        table.printRecord(cells(line));
      }
    }
  }

  /** Pages and letters are those of files that were read in this run. */
  private static List<String> cells(IngestReport.Line line) {
    IngestOutcome outcome = line.outcome();
    Optional<ReadText> text = OutcomeWords.text(outcome);
    return List.of(
        SafeCell.of(line.path()),
        OutcomeWords.kind(outcome),
        SafeCell.of(OutcomeWords.detail(outcome).replace("\n", "; ")),
        text.map(read -> String.valueOf(read.pageCount())).orElse(""),
        text.map(read -> String.valueOf(read.letters())).orElse(""),
        String.format(Locale.ROOT, "%.1f", line.took().toMillis() / 1000.0),
        OutcomeWords.document(outcome).map(DocumentId::text).orElse(""));
  }

  /**
   * The paths of the files that a report names as failed.
   *
   * @throws IndexerException if it cannot be read or is no such report
   */
  public static Set<String> failures(Path file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser table = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      if (!table.getHeaderNames().equals(COLUMNS)) {
        throw new IndexerException(
            "%s is no report of a run: its columns are %s, not %s"
                .formatted(file, table.getHeaderNames(), COLUMNS));
      }
      return table.stream()
          .filter(row -> OutcomeName.isFailure(row.get(OUTCOME)))
          .map(row -> SafeCell.text(row.get(PATH)))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new IndexerException(
          "The report %s cannot be read (%s); name one of reports/ in the home folder"
              .formatted(file, e),
          e);
    }
  }
}
