package org.fonds.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fonds.description.Description;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabularies;
import org.fonds.table.Cell;
import org.fonds.table.TableText;

/**
 * AtoM's table of archival descriptions (ISAD). A cell that says what the document says already
 * changes nothing, so that what AtoM has no place for stays as it is.
 */
final class AtomSheet {

  private final String file;
  private final TableText table;
  private final Vocabularies vocabularies;
  private final AtomCells written;
  private final Function<DocumentId, Optional<Description>> known;
  private final List<DescriptionFault> faults = new ArrayList<>();
  private final List<Sheet.Loss> losses = new ArrayList<>();

  /**
   * @param known finds what is said of a document; empty if there is none
   */
  AtomSheet(
      String file,
      TableText table,
      Vocabularies vocabularies,
      Function<DocumentId, Optional<Description>> known) {
    this.file = file;
    this.table = table;
    this.vocabularies = vocabularies;
    this.written = new AtomCells(vocabularies);
    this.known = known;
  }

  /** Whether a header is AtoM's. */
  static boolean isAtom(List<String> header) {
    return header.contains("legacyId") || header.contains("qubitParentSlug");
  }

  Sheet read() {
    for (String column : table.header()) {
      if (!AtomCells.COLUMNS.contains(column)) {
        faults.add(
            new DescriptionFault(
                file,
                1,
                column,
                column,
                "AtoM's table of archival descriptions has no column \"%s\"; mend its name or take it out"
                    .formatted(column)));
      }
    }
    List<Sheet.Row> rows = table.lines().stream().map(this::row).toList();
    return new Sheet(rows, faults, losses, table.notes(), AtomCells.columnsByKey());
  }

  private Sheet.Row row(TableText.Line line) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      given.put(table.header().get(i), Cell.asItWas(line.cell(i)));
    }
    String name = given.getOrDefault("legacyId", "");
    Optional<Description> before =
        DocumentId.isWellFormed(name) ? known.apply(new DocumentId(name)) : Optional.empty();
    Map<String, String> same =
        before.map(said -> written.of(new DocumentId(name), said)).orElse(Map.of());
    Map<String, String> changed = new LinkedHashMap<>(given);
    changed
        .entrySet()
        .removeIf(cell -> cell.getValue().equals(same.getOrDefault(cell.getKey(), "")));
    AtomRow row = new AtomRow(vocabularies, file, line.number(), changed, given);
    Map<String, String> cells = row.cells(before.orElse(null));
    faults.addAll(row.faults());
    losses.addAll(row.losses());
    String parent = given.getOrDefault("parentId", "");
    return new Sheet.Row(
        line.number(),
        name,
        parent.isEmpty() ? given.getOrDefault("qubitParentSlug", "") : parent,
        given.containsKey("parentId") || given.containsKey("qubitParentSlug"),
        cells);
  }
}
