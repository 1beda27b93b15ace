package org.fonds.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.description.Description;
import org.fonds.description.DescriptionCells;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabularies;
import org.fonds.table.Cell;

/** Writes descriptions as a table, which imports again without changing anything. */
public final class DescriptionsTable {

  /** The tables that can be written. */
  public enum Format {
    /** The keys of a description as columns. */
    FONDS,
    /** AtoM's archival descriptions (ISAD), its columns in its order. */
    ATOM
  }

  /** A document and what is said of it. */
  public record Entry(DocumentId id, Description description) {}

  private final AtomCells atom;

  public DescriptionsTable(Vocabularies vocabularies) {
    atom = new AtomCells(vocabularies);
  }

  /**
   * Writes RFC 4180 in the given order; of AtoM's table units come before what lies in them only if
   * the order has them so.
   *
   * @throws IOException if the output refuses
   */
  public void write(Iterator<Entry> entries, Format format, Appendable to) throws IOException {
    CSVPrinter printer = new CSVPrinter(to, CSVFormat.RFC4180);
    printer.printRecord(header(format));
    while (entries.hasNext()) {
      Entry entry = entries.next();
      printer.printRecord(cells(entry, format).stream().map(Cell::harmless).toList());
    }
  }

  private static List<String> header(Format format) {
    return switch (format) {
      case FONDS ->
          Stream.concat(Stream.of(FondsSheet.ID), DescriptionCells.columns().stream()).toList();
      case ATOM -> AtomCells.COLUMNS;
    };
  }

  private Collection<String> cells(Entry entry, Format format) {
    return switch (format) {
      case FONDS -> {
        Map<String, String> cells = DescriptionCells.of(entry.description());
        yield Stream.concat(Stream.of(entry.id().text()), cells.values().stream()).toList();
      }
      case ATOM -> atom.of(entry.id(), entry.description()).values();
    };
  }
}
