package org.fonds.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fonds.research.OneForm;
import org.fonds.table.TableText;

/** Reads lists: tables of whatever spreadsheet, and what people paste, a name a line. */
public final class ListReader {

  /** What the column is called that is searched where nobody names one. */
  private static final Set<String> USUAL = Set.of("query", "name", "phrase");

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");
  private static final int LONGEST_SAID = 60;

  private ListReader() {}

  /**
   * Reads a table.
   *
   * @param bytes as they came, in whatever charset
   * @param column the name of the column that is searched; blank for the usual one, or the first
   */
  public static ListReading table(byte[] bytes, String column) {
    if (bytes.length > NameList.MOST_BYTES) {
      return tooLarge(bytes.length);
    }
    TableText table = TableText.lenient(bytes);
    if (!table.fault().isEmpty()) {
      return new ListReading.Refused(
          "The list cannot be read: %s. Write one name or phrase a row.".formatted(table.fault()));
    }
    if (table.header().size() > NameList.MOST_COLUMNS) {
      return new ListReading.Refused(
          String.format(
              Locale.ENGLISH,
              "The list has %,d columns, and one run takes %,d at most; leave some out.",
              table.header().size(),
              NameList.MOST_COLUMNS));
    }
    int named = named(table.header(), column);
    if (named < 0 && !column.isBlank()) {
      return new ListReading.Refused(
          "There is no column “%s” in the first row of the list; its columns are %s."
              .formatted(shortened(column.strip()), quoted(table.header())));
    }
    List<TableText.Line> lines = new ArrayList<>(table.lines());
    List<String> notes = new ArrayList<>(table.notes());
    if (named < 0) {
      lines.addFirst(new TableText.Line(table.headerLine(), table.header()));
      if (table.header().size() > 1) {
        notes.add(
            "No column is called query or name: the first is searched, and the first row is one of"
                + " the list.");
      }
    }
    return rows(lines, named < 0 ? List.of() : table.header(), Math.max(named, 0))
        .read(table.blank(), notes);
  }

  /**
   * Reads what somebody pasted: a row a line, whatever signs are in it; a table where its first
   * line has a column of the usual name, or of the one that is said.
   */
  public static ListReading pasted(String text, String column) {
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > NameList.MOST_BYTES) {
      return tooLarge(bytes.length);
    }
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (!column.isBlank() || named(TableText.lenient(first.getBytes(UTF_8)).header(), "") >= 0) {
      return table(bytes, column);
    }
    List<String> all = text.lines().toList();
    List<TableText.Line> lines =
        IntStream.range(0, all.size())
            .mapToObj(at -> new TableText.Line(at + 1, List.of(all.get(at))))
            .toList();
    return rows(lines, List.of(), 0).read(0, List.of());
  }

  /**
   * Reads bytes as {@link #pasted} reads a text.
   *
   * @param bytes as they came, in whatever charset
   */
  public static ListReading lines(byte[] bytes, String column) {
    return pasted(TableText.text(bytes), column);
  }

  private static ListReading tooLarge(int bytes) {
    return new ListReading.Refused(
        String.format(
            Locale.ENGLISH,
            "The list has %,d bytes, and one run takes %,d at most; divide it.",
            bytes,
            NameList.MOST_BYTES));
  }

  private static int named(List<String> header, String column) {
    String wanted = column.strip().toLowerCase(Locale.ROOT);
    return IntStream.range(0, header.size())
        .filter(at -> {
          String name = header.get(at).toLowerCase(Locale.ROOT);
          return wanted.isEmpty() ? USUAL.contains(name) : wanted.equals(name);
        })
        .findFirst()
        .orElse(-1);
  }

  /** Rows that were found, of which some may have nothing to search. */
  private record Found(List<String> columns, List<ListedRow> rows, int withoutWords) {

    ListReading read(int blank, List<String> notes) {
      if (rows.isEmpty()) {
        return new ListReading.Refused(
            "Nothing is written in the list; write one name or phrase a row.");
      }
      if (rows.size() > NameList.MOST_ROWS) {
        ListedRow beyond = rows.get(NameList.MOST_ROWS);
        return new ListReading.Refused(
            String.format(
                Locale.ENGLISH,
                "The list has %,d rows, and one run takes %,d at most; the first beyond is “%s” on"
                    + " line %,d. Divide the list there.",
                rows.size(),
                NameList.MOST_ROWS,
                shortened(beyond.words()),
                beyond.line()));
      }
      return new ListReading.Read(new NameList(columns, rows, blank + withoutWords, notes));
    }
  }

  private static Found rows(List<TableText.Line> lines, List<String> header, int searched) {
    List<ListedRow> rows = new ArrayList<>();
    int widest = header.size();
    for (TableText.Line line : lines) {
      row(line, searched).ifPresent(rows::add);
      if (!isWide(line)) {
        widest = Math.max(widest, line.cells().size());
      }
    }
    List<String> columns =
        IntStream.range(0, widest)
            .filter(at -> at != searched)
            .mapToObj(at -> at < header.size() ? called(header.get(at)) : "")
            .toList();
    return new Found(columns, rows, lines.size() - rows.size());
  }

  private static Optional<ListedRow> row(TableText.Line line, int searched) {
    String cell = line.cell(searched);
    String words = OneForm.line(cell, NameList.LONGEST_WORDS);
    boolean controls = CONTROLS.matcher(cell).find();
    if (words.isEmpty() && !controls) {
      return Optional.empty();
    }
    List<String> carried =
        IntStream.range(0, line.cells().size())
            .filter(at -> at != searched)
            .mapToObj(at -> held(line.cell(at)))
            .toList();
    List<String> remarks = new ArrayList<>();
    if (controls) {
      remarks.add("Control characters were taken out of it.");
    }
    if (cell.length() > NameList.LONGEST_WORDS) {
      remarks.add(
          String.format(
              Locale.ENGLISH,
              "It has %,d characters, of which the first %,d are kept.",
              cell.length(),
              NameList.LONGEST_WORDS));
    }
    if (isWide(line)
        || carried.stream().mapToInt(String::length).sum() > NameList.LONGEST_CARRIED) {
      remarks.add(
          String.format(
              Locale.ENGLISH,
              "Its other cells are more than %,d, or hold more than %,d characters, and were left"
                  + " out.",
              NameList.MOST_COLUMNS,
              NameList.LONGEST_CARRIED));
      carried = List.of();
    }
    return Optional.of(new ListedRow(line.number(), words, carried, String.join(" ", remarks)));
  }

  private static boolean isWide(TableText.Line line) {
    return line.cells().size() > NameList.MOST_COLUMNS;
  }

  private static String called(String column) {
    return OneForm.line(column, NameList.LONGEST_COLUMN);
  }

  /** A cell as it is, but for what no database holds. */
  private static String held(String cell) {
    return CONTROLS.matcher(cell).replaceAll("");
  }

  private static String quoted(List<String> names) {
    return names.stream()
        .map(name -> "“" + shortened(name) + "”")
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_SAID
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SAID)) + "…";
  }
}
