package org.fonds.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.fonds.description.Creator;
import org.fonds.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets: RFC 4180 in UTF-8, several values in a cell parted by {@code |}. A cell
 * that a spreadsheet would run has an apostrophe before it.
 */
final class CsvWriter implements CitationWriter {

  private static final String[] COLUMNS = {
    "key",
    "title",
    "creators",
    "type",
    "kind",
    "date",
    "date_edtf",
    "date_written",
    "archive",
    "reference_code",
    "page",
    "places",
    "languages",
    "abstract",
    "warning",
    "remarks",
    "site",
    "url",
    "own_notes",
    "tags"
  };

  @Override
  public String beginning() {
    return row(Stream.of(COLUMNS));
  }

  @Override
  public String entry(Bibliography bibliography) {
    Optional<CitedDate> date = Optional.ofNullable(bibliography.date());
    return row(
        Stream.of(
                bibliography.key(),
                bibliography.title(),
                several(bibliography.creators().stream().map(Creator::written).toList()),
                bibliography.type().toString(),
                bibliography.genre(),
                date.map(CitedDate::english).orElse(null),
                date.map(CitedDate::edtf).orElse(null),
                date.map(CitedDate::written).orElse(null),
                bibliography.archive(),
                bibliography.archiveLocation(),
                page(bibliography),
                several(bibliography.places()),
                several(bibliography.languages()),
                bibliography.summary(),
                bibliography.warning(),
                several(bibliography.remarks()),
                bibliography.site(),
                bibliography.address().toString(),
                several(bibliography.own().notes()),
                several(bibliography.own().tags()))
            .map(cell -> Cell.harmless(Objects.requireNonNullElse(cell, ""))));
  }

  private static @Nullable String page(Bibliography bibliography) {
    return Optional.ofNullable(bibliography.page()).map(CitedPage::locator).orElse(null);
  }

  private static String several(List<String> values) {
    return String.join("|", values);
  }

  private static String row(Stream<String> cells) {
    StringBuilder row = new StringBuilder();
    try {
      CSVFormat.RFC4180.printRecord(row, cells.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory refuses nothing", e);
    }
    return row.toString();
  }
}
