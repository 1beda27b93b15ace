package org.fonds.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DescriptionReader;
import org.fonds.table.Cell;
import org.fonds.table.TableText;

/**
 * Fonds' own table: {@code id}, and the keys of a description as columns, of which any may be
 * missing. A row without an id, or with a name that is no id, is a new unit.
 */
final class FondsSheet {

  static final String ID = "id";
  private static final String PARENT = "parent";

  private final String file;
  private final TableText table;
  private final List<DescriptionFault> faults = new ArrayList<>();

  private FondsSheet(String file, TableText table) {
    this.file = file;
    this.table = table;
  }

  static Sheet read(String file, TableText table) {
    return new FondsSheet(file, table).sheet();
  }

  private Sheet sheet() {
    for (String column : table.header()) {
      Optional<String> fault =
          column.equals(ID) ? Optional.empty() : DescriptionReader.objectionToColumn(column);
      fault.ifPresent(
          message -> faults.add(new DescriptionFault(file, 1, column, column, message)));
    }
    List<Sheet.Row> rows = table.lines().stream().map(this::row).toList();
    return new Sheet(rows, faults, List.of(), table.notes(), Map.of());
  }

  private Sheet.Row row(TableText.Line line) {
    Map<String, String> cells = new HashMap<>();
    String name = "";
    String parent = "";
    for (int i = 0; i < table.header().size(); i++) {
      String column = table.header().get(i);
      String cell = Cell.asItWas(line.cell(i));
      switch (column) {
        case ID -> name = cell;
        case PARENT -> parent = cell;
        default -> {
          if (DescriptionReader.objectionToColumn(column).isEmpty()) {
            cells.put(column, cell);
          }
        }
      }
    }
    if (line.cells().size() > table.header().size()) {
      String beyond = line.cells().get(table.header().size());
      if (!beyond.isEmpty()) {
        faults.add(
            new DescriptionFault(
                file,
                line.number(),
                null,
                beyond,
                "\"%s\" stands in no column; put texts with a separator in quotation marks"
                    .formatted(beyond)));
      }
    }
    return new Sheet.Row(line.number(), name, parent, table.header().contains(PARENT), cells);
  }
}
