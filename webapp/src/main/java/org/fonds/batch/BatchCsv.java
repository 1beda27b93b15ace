package org.fonds.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.fonds.index.IndexedDocument;
import org.fonds.search.Hit;
import org.fonds.search.MarkedText;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.fonds.site.SiteSettings;
import org.fonds.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A run as a table for spreadsheets: RFC 4180, a line for each hit of a row and one for a row
 * without hits, the columns that were carried along first. A cell that a spreadsheet would run has
 * an apostrophe before it.
 */
public final class BatchCsv {

  private static final List<String> COLUMNS =
      List.of(
          "row",
          "line",
          "query",
          "as_written",
          "in_all_scripts",
          "sounding_alike",
          "hit",
          "words_beside",
          "title",
          "date_written",
          "holding_institution",
          "reference_code",
          "page",
          "page_label",
          "snippet",
          "matched_as",
          "address",
          "search",
          "perhaps",
          "remark");

  private static final List<String> NO_HIT = List.of("", "", "", "", "", "", "", "", "", "", "");

  private final SiteSettings site;

  /**
   * @param site whose addresses are written
   */
  public BatchCsv(SiteSettings site) {
    this.site = site;
  }

  /** Writes the names of the columns. */
  public void head(BatchSearch run, Appendable target) throws IOException {
    List<String> carried = run.list().columns();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < carried.size(); i++) {
      cells.add(carried.get(i).isEmpty() ? "column_" + (i + 2) : carried.get(i));
    }
    cells.addAll(COLUMNS);
    write(cells, target);
  }

  /** Writes a row. */
  public void row(BatchSearch run, SeenRow seen, Appendable target) throws IOException {
    List<String> beginning = beginning(run, seen);
    if (seen.hits().isEmpty()) {
      write(joined(beginning, NO_HIT, ending(seen)), target);
    }
    int place = 0;
    for (SeenRow.SeenHit hit : seen.hits()) {
      place++;
      write(joined(beginning, hit(seen, hit, place), ending(seen)), target);
    }
  }

  private static List<String> beginning(BatchSearch run, SeenRow seen) {
    BatchRow row = seen.row();
    List<String> carried = row.carried();
    List<String> cells = new ArrayList<>();
    IntStream.range(0, run.list().columns().size())
        .mapToObj(at -> at < carried.size() ? carried.get(at) : "")
        .forEach(cells::add);
    SeenRow.Numbers numbers = seen.numbers();
    cells.add(Integer.toString(row.number()));
    cells.add(Integer.toString(row.line()));
    cells.add(row.words());
    cells.add(numbers == null ? "" : Long.toString(numbers.asWritten()));
    cells.add(numbers == null ? "" : Long.toString(numbers.inAllScripts()));
    cells.add(numbers == null ? "" : Long.toString(numbers.soundingAlike()));
    return cells;
  }

  private List<String> hit(SeenRow seen, SeenRow.SeenHit seenHit, int place) {
    Hit hit = seenHit.hit();
    IndexedDocument document = hit.document();
    Snippet snippet = seenHit.snippet().orElse(null);
    return List.of(
        Integer.toString(place),
        seenHit.kept().beside() ? "yes" : "no",
        document.title(),
        said(document.dateWritten()),
        said(document.holdingInstitution()),
        said(document.referenceCode()),
        snippet == null ? "" : Integer.toString(snippet.page()),
        snippet == null ? "" : said(snippet.label()),
        words(snippet, hit.description()),
        String.join("|", hit.matchedAs()),
        address(document.id(), seenHit.page(), seen.query()));
  }

  private static String words(@Nullable Snippet snippet, @Nullable MarkedText description) {
    if (snippet != null) {
      return snippet.text().plain().strip();
    }
    return description == null ? "" : description.plain().strip();
  }

  private List<String> ending(SeenRow seen) {
    SeenRow.Perhaps perhaps = seen.perhaps();
    return List.of(
        seen.numbers() == null ? "" : search(seen.query()),
        perhaps == null ? "" : search(perhaps.query()),
        seen.remark());
  }

  private String search(SearchQuery query) {
    return site.address() + "/?" + SearchAddress.queryString(query.onPage(1));
  }

  /** The permanent address of a page, or of a document, with the words marked. */
  private String address(String id, int page, SearchQuery query) {
    return (page == 0 ? site.document(id) : site.page(id, page))
        + "?"
        + SearchAddress.queryString(query.words());
  }

  private static String said(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static void write(List<String> cells, Appendable target) throws IOException {
    CSVFormat.RFC4180.printRecord(target, cells.stream().map(Cell::harmless).toArray());
  }
}
