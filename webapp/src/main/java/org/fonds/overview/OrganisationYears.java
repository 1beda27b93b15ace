package org.fonds.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fonds.description.Edtf;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.FacetWords;
import org.fonds.search.Histogram;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;

/**
 * In which years the documents of a result lie that name each organisation.
 *
 * @param periods the columns: years, or longer periods, in order of time and without gaps
 * @param rows those with most documents first
 * @param further how many organisations with documents are not among them
 */
public record OrganisationYears(
    SearchQuery query, List<YearRange> periods, List<Row> rows, int further) implements Figure {

  /** So many organisations are shown, and those that the search is narrowed to. */
  public static final int MOST_ROWS = 12;

  public OrganisationYears {
    periods = List.copyOf(periods);
    rows = List.copyOf(rows);
  }

  /**
   * One organisation.
   *
   * @param organisation its id, its name, and its documents in all years and without a date
   * @param existence when it existed; empty if that is not known
   * @param cells one for each period
   */
  public record Row(FacetValue organisation, List<Edtf> existence, List<PeriodCount> cells) {
    public Row {
      existence = List.copyOf(existence);
      cells = List.copyOf(cells);
    }

    /**
     * Whether documents certainly lie in a period of which it is known that the organisation did
     * not exist on any of its days.
     */
    public boolean isAnachronistic(PeriodCount cell) {
      return cell.certain() > 0 && isOutsideOf(cell.period());
    }

    private boolean isOutsideOf(YearRange period) {
      YearOrMonth from = period.from();
      YearOrMonth to = period.to();
      return !existence.isEmpty()
          && from != null
          && to != null
          && existence.stream()
              .flatMap(each -> each.spans().stream())
              .noneMatch(span ->
                  !span.earliest().isAfter(to.lastDay())
                      && !span.latest().isBefore(from.firstDay()));
    }
  }

  @Override
  public FigureKind kind() {
    return FigureKind.ORGANISATIONS;
  }

  @Override
  public boolean isEmpty() {
    return periods.isEmpty() || rows.isEmpty();
  }

  /** The count of the fullest cell; 0 if there is none. */
  public long highest() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToLong(PeriodCount::count)
        .max()
        .orElse(0);
  }

  /** The search that the name of an organisation leads to. */
  public SearchQuery narrowedTo(Row row) {
    return query.toggled(Facet.ORGANISATION, row.organisation().value());
  }

  /** Whether the search is narrowed to an organisation. */
  public boolean isChosen(Row row) {
    return query.chosen(Facet.ORGANISATION).contains(row.organisation().value());
  }

  /** The search that a cell leads to: that organisation alone, in those years alone. */
  public SearchQuery narrowedTo(Row row, YearRange period) {
    SearchQuery organisation =
        query
            .without(Facet.ORGANISATION)
            .toggled(Facet.ORGANISATION, row.organisation().value())
            .without(Facet.YEAR)
            .withDates(query.dates());
    YearOrMonth from = period.from();
    return from != null && Histogram.isYear(period)
        ? organisation.toggled(Facet.YEAR, from.text())
        : organisation.withYears(period);
  }

  @Override
  public FigureTable table() {
    List<FigureTable.Row> lines = new ArrayList<>();
    for (Row row : rows) {
      for (PeriodCount cell : row.cells()) {
        if (cell.count() > 0) {
          lines.add(line(row, cell));
        }
      }
    }
    return new FigureTable(
        List.of(
            "Organisation",
            "Id",
            "Existed",
            "Period",
            "Documents certainly",
            "Documents possibly",
            "Together",
            "Remark"),
        lines);
  }

  private FigureTable.Row line(Row row, PeriodCount cell) {
    return new FigureTable.Row(
        List.of(
            FigureTable.Cell.of(row.organisation().label()),
            FigureTable.Cell.of(row.organisation().value()),
            FigureTable.Cell.of(
                row.existence().stream().map(Edtf::text).collect(Collectors.joining(", "))),
            FigureTable.Cell.of(FacetWords.range(cell.period())),
            FigureTable.Cell.of(cell.certain()),
            FigureTable.Cell.of(cell.onlyPossible()),
            FigureTable.Cell.of(cell.count()),
            FigureTable.Cell.of(row.isAnachronistic(cell) ? "outside its existence" : "")),
        narrowedTo(row, cell.period()));
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Documents whose date may lie in a period; one that may lie in several is counted in each."
            + " Cells are low where no date certainly lies there. An organisation has the documents"
            + " of all bodies beneath it.");
    if (rows.stream().anyMatch(row -> !row.existence().isEmpty())) {
      notes.add(
          "The line is the time in which an organisation existed; a cell with a border has documents"
              + " that certainly lie outside it.");
    }
    if (further > 0) {
      notes.add(
          "The %d organisations with most documents; %s not shown."
              .formatted(rows.size(), further == 1 ? "1 is" : further + " are"));
    }
    if (query.isNarrowedBy(Facet.ORGANISATION)) {
      notes.add("Counted whatever organisations are chosen, so that they can be compared.");
    }
    return notes;
  }
}
