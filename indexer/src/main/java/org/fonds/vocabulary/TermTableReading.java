package org.fonds.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fonds.description.DescriptionFault;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.description.Vocabulary;
import org.fonds.description.VocabularySet;
import org.fonds.table.Cell;
import org.fonds.table.TableText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of terms and holds it against the vocabularies. Terms that are not in the table and
 * columns that it does not have stay as they are; an empty cell says that there is nothing.
 */
public final class TermTableReading {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final String file;
  private final VocabularySet vocabularies;
  private final Vocabulary vocabulary;
  private final TableText table;
  private final Map<String, Term> written = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final List<DescriptionFault> faults = new ArrayList<>();

  private TermTableReading(
      String file, TableText table, VocabularySet vocabularies, Vocabulary vocabulary) {
    this.file = file;
    this.table = table;
    this.vocabularies = vocabularies;
    this.vocabulary = vocabulary;
  }

  /**
   * What a file would change.
   *
   * @param file its name, for messages
   * @param vocabulary one of the vocabularies
   */
  public static TermPlan plan(
      String file, byte[] bytes, VocabularySet vocabularies, Vocabulary vocabulary) {
    return new TermTableReading(file, TableText.of(bytes), vocabularies, vocabulary).plan();
  }

  private TermPlan plan() {
    if (!table.fault().isEmpty()) {
      faults.add(new DescriptionFault(file, 1, null, table.fault()));
    } else {
      checkHeader();
      table.lines().forEach(this::read);
      checkReferences();
    }
    if (!faults.isEmpty()) {
      return new TermPlan.Faulty(faults, table.notes());
    }
    List<TermChange> changes = new ArrayList<>();
    written.forEach((id, term) -> {
      Term before = now(id);
      if (!term.equals(before)) {
        changes.add(new TermChange(vocabulary.name(), before, term));
      }
    });
    return new TermPlan.Ready(changes, written.size() - changes.size(), table.notes());
  }

  /** The term that has this id now, not formerly. */
  private @Nullable Term now(String id) {
    return vocabulary.find(id).filter(term -> term.id().equals(id)).orElse(null);
  }

  private void checkHeader() {
    if (!table.header().contains(TermTable.ID)) {
      fault(1, null, null, "there is no column \"id\"; it says which term a line is");
    }
    Set<String> seen = new LinkedHashSet<>();
    for (String column : table.header()) {
      if (!seen.add(column)) {
        fault(1, column, column, "the column \"%s\" comes twice".formatted(column));
      } else if (!column.equals(TermTable.ID)
          && language(column).isEmpty()
          && TermColumn.called(column).isEmpty()) {
        fault(
            1,
            column,
            column,
            "\"%s\" is no column of terms; write id, name.en and so on by language, %s"
                .formatted(
                    column,
                    String.join(
                        ", ", Arrays.stream(TermColumn.values()).map(TermColumn::key).toList())));
      }
    }
  }

  private static Optional<String> language(String column) {
    return Optional.of(column)
        .filter(each -> each.startsWith(TermTable.NAME))
        .map(each -> each.substring(TermTable.NAME.length()))
        .filter(code -> LANGUAGE.matcher(code).matches());
  }

  private void read(TableText.Line line) {
    int at = table.header().indexOf(TermTable.ID);
    String id = at < 0 ? "" : Cell.asItWas(line.cell(at));
    if (!ID.matcher(id).matches()) {
      if (at >= 0) {
        fault(
            line.number(),
            TermTable.ID,
            id,
            "the id \"%s\" is not of small ASCII letters, digits and hyphens".formatted(id));
      }
      return;
    }
    if (lines.putIfAbsent(id, line.number()) != null) {
      fault(
          line.number(),
          TermTable.ID,
          id,
          "the id \"%s\" stands on line %d already".formatted(id, lines.get(id)));
      return;
    }
    Optional<Term> merged = vocabulary.find(id).filter(term -> !term.id().equals(id));
    if (merged.isPresent()) {
      fault(
          line.number(),
          TermTable.ID,
          id,
          "\"%s\" was merged into %s; write that id, or another".formatted(id, merged.get().id()));
      return;
    }
    term(line, id).ifPresent(term -> written.put(id, term));
  }

  private Optional<Term> term(TableText.Line line, String id) {
    Term before = now(id);
    Map<String, String> names = new LinkedHashMap<>(before == null ? Map.of() : before.names());
    for (int i = 0; i < table.header().size(); i++) {
      String cell = Cell.asItWas(line.cell(i));
      language(table.header().get(i))
          .ifPresent(language -> {
            if (cell.isEmpty()) {
              names.remove(language);
            } else {
              names.put(language, cell);
            }
          });
    }
    if (!names.containsKey("en")) {
      fault(
          line.number(),
          TermTable.NAME + "en",
          "",
          "the term %s has no English name".formatted(id));
      return Optional.empty();
    }
    TermBuilder term =
        (before == null ? TermBuilder.named(id, names.get("en")) : TermBuilder.of(before))
            .names(names);
    for (int i = 0; i < table.header().size(); i++) {
      String cell = Cell.asItWas(line.cell(i));
      TermColumn.called(table.header().get(i))
          .ifPresent(column -> put(term, column, line.number(), cell));
    }
    return Optional.of(term.build());
  }

  private void put(TermBuilder term, TermColumn column, int line, String cell) {
    List<String> values =
        Arrays.stream(cell.split(Pattern.quote(TermTable.BETWEEN)))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    if (column.isSingle() && values.size() > 1) {
      fault(line, column.key(), cell, "%s holds one value".formatted(column.key()));
      return;
    }
    for (String value : values) {
      Optional<String> objection = column.objection(value);
      if (objection.isPresent()) {
        fault(line, column.key(), value, objection.get());
        return;
      }
    }
    column.put(term, values);
  }

  private void checkReferences() {
    written.forEach((id, term) -> {
      for (TermColumn column : TermColumn.values()) {
        column
            .refersTo(vocabulary.name())
            .flatMap(vocabularies::named)
            .ifPresent(among -> checkReferences(id, term, column, among));
      }
    });
  }

  private void checkReferences(String id, Term term, TermColumn column, Vocabulary among) {
    for (String other : column.values(term)) {
      boolean isWritten = among.name().equals(vocabulary.name()) && written.containsKey(other);
      boolean isThere = among.find(other).filter(there -> there.id().equals(other)).isPresent();
      if (!isWritten && !isThere) {
        fault(lines.getOrDefault(id, 1), column.key(), other, among.unknown(other));
      }
    }
  }

  private void fault(int line, @Nullable String column, @Nullable String value, String message) {
    faults.add(new DescriptionFault(file, line, column, value, message));
  }
}
