package org.fonds.benchmark.shorttext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.benchmark.corpus.FrusRow;

/**
 * Writes as many short text files as are wanted, each with other bytes: the rows of a corpus, and
 * after the last row the first again. A thousand lie in a folder, with a table that describes them.
 */
final class ShortTexts {

  private static final int FILES_IN_A_FOLDER = 1000;
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Words of the corpus that the vocabulary of document types has as ids too. */
  private static final Set<String> TYPES =
      Set.of("letter", "memorandum", "minutes", "report", "telegram");

  private static final CSVFormat TABLE =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "file",
              "title",
              "type",
              "date",
              "places",
              "creators",
              "languages",
              "publicationNote",
              "rights")
          .get();

  private final List<FrusRow> rows;

  /**
   * @param rows at least one
   */
  ShortTexts(List<FrusRow> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a corpus without rows gives no texts");
    }
    this.rows = List.copyOf(rows);
  }

  /**
   * Writes them.
   *
   * @param number how many
   * @param folder an empty folder
   */
  void write(int number, Path folder) {
    try {
      for (int first = 0; first < number; first += FILES_IN_A_FOLDER) {
        writeFolder(
            first,
            Math.min(number, first + FILES_IN_A_FOLDER),
            Files.createDirectory(folder.resolve(numbered(first / FILES_IN_A_FOLDER))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param end exclusive
   */
  private void writeFolder(int first, int end, Path folder) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve("descriptions.csv"));
        CSVPrinter table = new CSVPrinter(writer, TABLE)) {
      for (int i = first; i < end; i++) {
        FrusRow row = rows.get(i % rows.size());
        String name = numbered(i) + ".txt";
        Files.writeString(
            folder.resolve(name),
            "%s%n%nCopy %d of %s.%n".formatted(row.text(), i / rows.size() + 1, row.id()));
        describe(table, name, row);
      }
    }
  }

  private static void describe(CSVPrinter table, String name, FrusRow row) throws IOException {
    table.printRecord(
        name,
        row.title(),
        TYPES.contains(row.type()) ? row.type() : "",
        DAY.matcher(row.date()).matches() ? row.date() : "",
        oneValue(row.place()),
        oneValue(row.author()),
        "en",
        row.source(),
        row.licence());
  }

  /** In a table the bar parts values. */
  private static String oneValue(String text) {
    return text.replace('|', '/');
  }

  private static String numbered(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }
}
