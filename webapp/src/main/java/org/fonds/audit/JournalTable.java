package org.fonds.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fonds.table.Cell;

/** Entries as a table for spreadsheets, a row each; no cell of it is run as a formula. */
public final class JournalTable {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "at",
          "who",
          "means",
          "token",
          "deed",
          "document",
          "from",
          "details",
          "before",
          "digest");

  private final CSVPrinter table;

  /**
   * Begins with the names of the columns.
   *
   * @throws IOException if it cannot be written
   */
  public JournalTable(Appendable out) throws IOException {
    table =
        new CSVPrinter(
            out, CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get());
  }

  /**
   * Adds the row of an entry.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void add(JournalEntry entry) {
    Act act = entry.act();
    Actor actor = act.actor();
    try {
      table.printRecord(
          entry.number(),
          entry.at(),
          Cell.harmless(actor.name()),
          actor.means().name().toLowerCase(Locale.ROOT),
          Cell.harmless(actor.token()),
          act.deed().key(),
          act.document() == null ? "" : act.document().text(),
          Cell.harmless(actor.address()),
          Cell.harmless(act.details()),
          entry.before(),
          entry.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("the journal cannot be sent on", e);
    }
  }
}
