package org.fonds.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fonds.description.Description;
import org.fonds.description.DescriptionCells;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DescriptionReader;
import org.fonds.description.DescriptionReading;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabularies;
import org.fonds.table.TableText;
import org.jspecify.annotations.Nullable;

/** Finds out what importing a file would do, and does nothing. Safe for several threads. */
public final class ImportPlanner {

  private static final int MOST_FAULTS = 1000;

  private final Vocabularies vocabularies;
  private final DescriptionReader reader;
  private final Function<DocumentId, Optional<Description>> known;
  private final Supplier<DocumentId> ids;

  /**
   * @param known finds what is said of a document; empty if there is none
   * @param ids gives ids that no document has
   */
  public ImportPlanner(
      Vocabularies vocabularies,
      Function<DocumentId, Optional<Description>> known,
      Supplier<DocumentId> ids) {
    this.vocabularies = vocabularies;
    this.reader = new DescriptionReader(vocabularies);
    this.known = known;
    this.ids = ids;
  }

  /**
   * Reads a file: EAD if it is XML, AtoM's table if its header is AtoM's, else Fonds' own table.
   *
   * @param file what faults call it
   */
  public ImportPlan plan(String file, byte[] bytes) {
    if (EadReader.isXml(bytes)) {
      return plan(file, EadReader.read(file, bytes, vocabularies));
    }
    TableText table = TableText.of(bytes);
    if (!table.fault().isEmpty()) {
      return new ImportPlan.Faulty(
          List.of(new DescriptionFault(file, 1, null, table.fault())), table.notes());
    }
    return plan(
        file,
        AtomSheet.isAtom(table.header())
            ? new AtomSheet(file, table, vocabularies, known).read()
            : FondsSheet.read(file, table));
  }

  private ImportPlan plan(String file, Sheet sheet) {
    return new Planning(file, sheet).plan();
  }

  /** One file on its way to a plan. */
  private final class Planning {

    private final String file;
    private final Sheet sheet;
    private final List<DescriptionFault> faults = new ArrayList<>();
    private final Map<String, DocumentId> named = new HashMap<>();
    private final Map<Sheet.Row, DocumentId> idOf = new LinkedHashMap<>();
    private final Set<DocumentId> inFile = new HashSet<>();
    private final Map<DocumentId, DocumentId> parents = new HashMap<>();

    Planning(String file, Sheet sheet) {
      this.file = file;
      this.sheet = sheet;
      faults.addAll(sheet.faults());
    }

    ImportPlan plan() {
      sheet.rows().forEach(this::name);
      List<ImportPlan.Row> rows = new ArrayList<>();
      sheet.rows().forEach(row -> read(row).ifPresent(rows::add));
      rows.forEach(this::objectToLoop);
      if (sheet.rows().isEmpty() && faults.isEmpty()) {
        faults.add(new DescriptionFault(file, 1, null, "nothing is described here"));
      }
      if (faults.isEmpty()) {
        return new ImportPlan.Ready(rows, sheet.losses(), warnings(rows), sheet.notes());
      }
      faults.sort(Comparator.comparingInt(DescriptionFault::line));
      return new ImportPlan.Faulty(faults.stream().limit(MOST_FAULTS).toList(), sheet.notes());
    }

    private void name(Sheet.Row row) {
      String name = row.name();
      boolean wellFormed = DocumentId.isWellFormed(name);
      boolean there = wellFormed && known.apply(new DocumentId(name)).isPresent();
      DocumentId id = there ? new DocumentId(name) : ids.get();
      idOf.put(row, id);
      inFile.add(id);
      if (!name.isEmpty() && named.putIfAbsent(name, id) != null) {
        fault(row, "id", name, "another row is called \"%s\" too; keep one".formatted(name));
      }
      if (wellFormed && !there) {
        fault(
            row,
            "id",
            name,
            "there is no document %s; leave the cell empty for a new unit".formatted(name));
      }
    }

    private Optional<ImportPlan.Row> read(Sheet.Row row) {
      DocumentId id = Objects.requireNonNull(idOf.get(row));
      Optional<Description> before = known.apply(id);
      Map<String, String> cells =
          new LinkedHashMap<>(before.map(DescriptionCells::of).orElseGet(LinkedHashMap::new));
      Map<String, String> unchanged = Map.copyOf(cells);
      cells.putAll(row.cells());
      if (row.saysParent()) {
        cells.put("parent", parent(row));
      }
      if (before.isPresent() && cells.equals(unchanged)) {
        DocumentId parent = before.get().parent();
        if (parent != null) {
          parents.put(id, parent);
        }
        return Optional.of(new ImportPlan.Row.Same(row.line(), id));
      }
      return switch (reader.readCells(file, row.line(), cells)) {
        case DescriptionReading.Faulty(List<DescriptionFault> wrong) -> {
          wrong.forEach(each -> faults.add(inItsColumn(each)));
          yield Optional.empty();
        }
        case DescriptionReading.Read read ->
            Optional.of(planned(row, id, before.orElse(null), read.description()));
      };
    }

    private ImportPlan.Row planned(
        Sheet.Row row, DocumentId id, @Nullable Description before, Description after) {
      DocumentId parent = after.parent();
      if (parent != null) {
        parents.put(id, parent);
      }
      if (before == null) {
        return new ImportPlan.Row.New(row.line(), id, after);
      }
      return before.equals(after)
          ? new ImportPlan.Row.Same(row.line(), id)
          : new ImportPlan.Row.Changed(row.line(), id, before, after);
    }

    /** The id of the unit above; empty if there is none, or it is a fault. */
    private String parent(Sheet.Row row) {
      String name = row.parent();
      DocumentId above = named.get(name);
      if (name.isEmpty() || above != null) {
        return above == null ? "" : above.text();
      }
      if (DocumentId.isWellFormed(name) && known.apply(new DocumentId(name)).isPresent()) {
        return name;
      }
      fault(
          row,
          "parent",
          name,
          "\"%s\" is neither the name of a row here nor the id of a document; mend it"
              .formatted(name));
      return "";
    }

    private void objectToLoop(ImportPlan.Row row) {
      List<DocumentId> way = new ArrayList<>();
      DocumentId unit = id(row);
      while (unit != null) {
        if (way.contains(unit)) {
          way.add(unit);
          faults.add(
              new DescriptionFault(
                  file,
                  row.line(),
                  "parent",
                  null,
                  "a unit cannot lie in itself, and it would: "
                      + way.stream().map(this::nameOf).collect(Collectors.joining(" in "))));
          return;
        }
        way.add(unit);
        unit = above(unit);
      }
    }

    private @Nullable DocumentId above(DocumentId unit) {
      if (inFile.contains(unit)) {
        return parents.get(unit);
      }
      return known.apply(unit).map(Description::parent).orElse(null);
    }

    private String nameOf(DocumentId id) {
      return named.entrySet().stream()
          .filter(each -> each.getValue().equals(id))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(id.text());
    }

    private static DocumentId id(ImportPlan.Row row) {
      return switch (row) {
        case ImportPlan.Row.New fresh -> fresh.id();
        case ImportPlan.Row.Changed changed -> changed.id();
        case ImportPlan.Row.Same same -> same.id();
      };
    }

    /** Two units with one reference code may be meant so. */
    private List<DescriptionFault> warnings(List<ImportPlan.Row> rows) {
      Map<String, Integer> lines = new HashMap<>();
      List<DescriptionFault> warnings = new ArrayList<>();
      for (ImportPlan.Row row : rows) {
        Description said =
            switch (row) {
              case ImportPlan.Row.New fresh -> fresh.description();
              case ImportPlan.Row.Changed changed -> changed.after();
              case ImportPlan.Row.Same same -> known.apply(same.id()).orElse(null);
            };
        if (said != null && said.referenceCode() != null) {
          String code = said.referenceCode().text();
          Integer first = lines.putIfAbsent(said.holdingInstitution() + "\n" + code, row.line());
          if (first != null) {
            warnings.add(
                new DescriptionFault(
                    file,
                    row.line(),
                    "referenceCode",
                    code,
                    "line %d has the reference code \"%s\" too".formatted(first, code)));
          }
        }
      }
      return warnings;
    }

    private DescriptionFault inItsColumn(DescriptionFault fault) {
      String key = fault.column() == null ? "" : fault.column();
      String column = sheet.columns().getOrDefault(key, key);
      return new DescriptionFault(
          file, fault.line(), column.isEmpty() ? null : column, fault.value(), fault.message());
    }

    private void fault(Sheet.Row row, String column, String value, String message) {
      faults.add(inItsColumn(new DescriptionFault(file, row.line(), column, value, message)));
    }
  }
}
