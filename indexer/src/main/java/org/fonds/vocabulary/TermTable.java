package org.fonds.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.description.Term;
import org.fonds.description.Vocabulary;
import org.fonds.table.Cell;

/**
 * A vocabulary as a table (RFC 4180): {@code id}, a column {@code name.xx} for each language, and
 * the keys of the vocabularies' files. Several values of a cell are parted by {@code |}.
 */
public final class TermTable {

  static final String ID = "id";
  static final String NAME = "name.";
  static final String BETWEEN = "|";

  private TermTable() {}

  /** Writes all terms, in their order. */
  public static void write(Vocabulary vocabulary, Appendable out) throws IOException {
    SequencedSet<String> languages = new LinkedHashSet<>(List.of("en"));
    vocabulary.terms().stream()
        .flatMap(term -> new TreeSet<>(term.names().keySet()).stream())
        .sorted()
        .forEach(languages::add);
    List<String> header =
        Stream.of(
                Stream.of(ID),
                languages.stream().map(language -> NAME + language),
                Stream.of(TermColumn.values()).map(TermColumn::key))
            .flatMap(columns -> columns)
            .toList();
    CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
    table.printRecord(header);
    for (Term term : vocabulary.terms()) {
      table.printRecord(row(term, languages));
    }
  }

  private static List<String> row(Term term, SequencedSet<String> languages) {
    List<String> cells = new ArrayList<>();
    cells.add(term.id());
    languages.forEach(language -> cells.add(term.names().getOrDefault(language, "")));
    for (TermColumn column : TermColumn.values()) {
      cells.add(String.join(BETWEEN, column.values(term)));
    }
    return cells.stream().map(Cell::harmless).toList();
  }
}
