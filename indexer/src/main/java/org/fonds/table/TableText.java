package org.fonds.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.fonds.extraction.charset.TextCharset;

/**
 * A table out of the bytes of a file, whatever spreadsheet wrote it.
 *
 * @param header the first row in which something is written; empty if there is none
 * @param headerLine where the header begins, counted from 1; 0 if there is none
 * @param lines the rows behind it
 * @param blank rows in which nothing is written, which are passed over
 * @param notes how it was read, where that is not by comma and UTF-8
 * @param fault why it cannot be read as a table; empty if it can
 */
public record TableText(
    List<String> header,
    int headerLine,
    List<Line> lines,
    int blank,
    List<String> notes,
    String fault) {

  public TableText {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /** Of the private use area: no text that people exchange has it. */
  private static final char UNQUOTED = '\uE000';

  /** The separators of spreadsheets; the one that parts the header most counts. */
  private static final List<String> SEPARATORS = List.of(",", ";", "\t");

  /**
   * A row.
   *
   * @param number where it begins, counted from 1
   */
  public record Line(int number, List<String> cells) {
    /** The text of a cell; empty where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Reads the bytes of a file. */
  public static TableText of(byte[] bytes) {
    List<String> notes = new ArrayList<>();
    return of(text(bytes, notes), notes);
  }

  /**
   * Reads the bytes of a file in which quotation marks may stand that close nothing: then no mark
   * counts, each line is a row, and a note says so.
   */
  public static TableText lenient(byte[] bytes) {
    List<String> notes = new ArrayList<>();
    String text = text(bytes, notes);
    TableText table = of(text, List.copyOf(notes));
    if (table.fault().isEmpty() || text.isBlank()) {
      return table;
    }
    notes.add(
        "The quotation marks of this table are not in pairs, so that none of them counts: each line"
            + " is a row.");
    // A mark that is none of a table keeps its place, but parts and joins nothing.
    TableText unquoted = of(text.replace('"', UNQUOTED), notes);
    return unquoted.mapped(cell -> cell.replace(UNQUOTED, '"'));
  }

  private TableText mapped(UnaryOperator<String> cell) {
    return new TableText(
        header.stream().map(cell).toList(),
        headerLine,
        lines.stream()
            .map(line -> new Line(line.number(), line.cells().stream().map(cell).toList()))
            .toList(),
        blank,
        notes,
        fault);
  }

  private static TableText of(String text, List<String> before) {
    List<String> notes = new ArrayList<>(before);
    String separator = separator(text);
    if (!separator.equals(",")) {
      notes.add(
          "The cells are parted by %s.".formatted(separator.equals(";") ? "semicolons" : "tabs"));
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return table(parser, notes);
    } catch (IOException | UncheckedIOException e) {
      return new TableText(
          List.of(),
          0,
          List.of(),
          0,
          notes,
          "this is no table (%s); see to the quotation marks".formatted(e.getMessage()));
    }
  }

  /** The letters of a file, in whatever charset it is written, without a mark of bytes. */
  public static String text(byte[] bytes) {
    return text(bytes, new ArrayList<>());
  }

  private static String text(byte[] bytes, List<String> notes) {
    Optional<String> usual = utf8(bytes);
    Charset charset = usual.isPresent() ? StandardCharsets.UTF_8 : TextCharset.of(bytes);
    // Latin letters in UTF-16 are valid UTF-8 too, each with a NUL beside it.
    if (usual.filter(text -> text.indexOf('\0') >= 0).isPresent()
        && isUtf16(TextCharset.of(bytes))) {
      charset = TextCharset.of(bytes);
    }
    if (!charset.equals(StandardCharsets.UTF_8)) {
      notes.add(
          "The file is not in UTF-8 and was read as %s; see whether its letters are right."
              .formatted(charset.displayName().toLowerCase(Locale.ROOT)));
    }
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf16(Charset charset) {
    return charset.name().startsWith("UTF-16");
  }

  private static String separator(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return SEPARATORS.stream()
        .max(
            Comparator.comparingLong(
                each -> header.chars().filter(sign -> sign == each.charAt(0)).count()))
        .orElse(",");
  }

  private static TableText table(CSVParser parser, List<String> notes) {
    List<String> header = List.of();
    int headerLine = 0;
    List<Line> lines = new ArrayList<>();
    int blank = 0;
    int line = 1;
    for (CSVRecord row : parser) {
      // The parser has read on to the end of the row; its beginning is where the last one ended.
      int begins = line;
      line = (int) parser.getCurrentLineNumber() + 1;
      if (row.stream().allMatch(String::isBlank)) {
        blank++;
        continue;
      }
      Stream<String> cells = row.stream().map(String::strip);
      if (header.isEmpty()) {
        header = cells.toList();
        headerLine = begins;
      } else {
        lines.add(new Line(begins, cells.toList()));
      }
    }
    String fault = header.isEmpty() ? "nothing is written here" : "";
    return new TableText(header, headerLine, lines, blank, notes, fault);
  }
}
