package org.fonds.description;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads one table of descriptions. */
final class DescriptionTableReader {

  private static final String FILE = "file";

  private final Vocabularies vocabularies;
  private final String file;

  DescriptionTableReader(Vocabularies vocabularies, String file) {
    this.vocabularies = vocabularies;
    this.file = file;
  }

  DescriptionTable read(String text) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(text))
            .setTrim(true)
            .setIgnoreEmptyLines(false)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return rows(parser);
    } catch (IOException | UncheckedIOException e) {
      return unreadable(
          1, "this is no table (%s); see to the quotation marks".formatted(e.getMessage()));
    }
  }

  private DescriptionTable rows(CSVParser parser) {
    List<String> header = List.of();
    Map<String, Integer> lineByFile = new HashMap<>();
    List<DescriptionTable.Row> rows = new ArrayList<>();
    int line = 1;
    for (CSVRecord row : parser) {
      // The parser has read on to the end of the row; its beginning is where the last one ended.
      int begins = line;
      line = (int) parser.getCurrentLineNumber() + 1;
      if (row.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (header.isEmpty()) {
        header = row.toList();
        if (!header.getFirst().equals(FILE)) {
          return unreadable(
              begins, "the first column is \"%s\", not \"file\"".formatted(header.getFirst()));
        }
      } else {
        DescriptionDraft draft = draft(header, row, begins);
        Integer before = lineByFile.putIfAbsent(row.get(0), begins);
        if (before != null) {
          draft.fault(
              begins, row.get(0), "line %d describes the same file; keep one".formatted(before));
        }
        rows.add(new DescriptionTable.Row(row.get(0), begins, draft.reading()));
      }
    }
    return new DescriptionTable.Rows(rows);
  }

  private DescriptionDraft draft(List<String> header, CSVRecord row, int line) {
    DescriptionDraft draft = new DescriptionDraft(vocabularies, file, line);
    if (row.get(0).isEmpty()) {
      draft.fault(line, null, "no file is named; write its name in the first column");
    }
    for (int i = 1; i < row.size(); i++) {
      String value = row.get(i);
      if (i >= header.size()) {
        if (!value.isEmpty()) {
          draft.fault(
              line,
              value,
              "\"%s\" stands in no column; put texts with a separator in quotation marks"
                  .formatted(value));
        }
      } else if (!value.isEmpty()) {
        boolean list =
            DescriptionKey.find(header.get(i)).filter(DescriptionKey::isList).isPresent();
        draft.put(header.get(i), line, list ? CellList.split(value) : List.of(value));
      }
    }
    return draft;
  }

  /** Spreadsheets of many countries write semicolons. */
  private static String delimiter(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String rest = header.strip().replaceFirst("^\"?file\"?", "");
    return rest.startsWith(";") ? ";" : rest.startsWith("\t") ? "\t" : ",";
  }

  private DescriptionTable unreadable(int line, String message) {
    return new DescriptionTable.Unreadable(new DescriptionFault(file, line, null, message));
  }
}
