package org.fonds.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.search.Facet;
import org.fonds.search.FacetWords;
import org.fonds.search.Histogram;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;

/**
 * How many documents of a result each stretch of time has.
 *
 * @param step what the bars are
 * @param bars in order of time and without gaps; none if nothing is dated
 * @param undated documents without a date
 * @param tooLongForMonths whether months were asked for, and there would be too many
 */
public record Timeline(
    SearchQuery query,
    TimelineStep step,
    List<PeriodCount> bars,
    long undated,
    boolean tooLongForMonths)
    implements Figure {

  /** Years, and the months of as many, are drawn up to so many; longer periods beyond. */
  public static final int MOST_YEARS = 160;

  public Timeline {
    bars = List.copyOf(bars);
  }

  @Override
  public FigureKind kind() {
    return FigureKind.TIMELINE;
  }

  @Override
  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /** The count of the highest bar; 0 if there is none. */
  public long highest() {
    return new Histogram(bars).highest();
  }

  /** The search that a bar leads to: narrowed to it, or no longer where it was. */
  public SearchQuery narrowedTo(YearRange bar) {
    YearOrMonth from = bar.from();
    if (from != null && Histogram.isYear(bar)) {
      return query.toggled(Facet.YEAR, from.text());
    }
    return query.withYears(query.years().equals(bar) ? YearRange.ANY : bar);
  }

  /** Whether the search is narrowed to a bar, and not to all of them. */
  public boolean isChosen(YearRange bar) {
    YearOrMonth from = bar.from();
    if (from != null && Histogram.isYear(bar) && query.chosen(Facet.YEAR).contains(from.text())) {
      return true;
    }
    YearRange asked = query.years();
    return !asked.equals(YearRange.ANY)
        && bar.meets(asked)
        && !bars.stream().allMatch(each -> each.period().meets(asked));
  }

  @Override
  public FigureTable table() {
    Stream<FigureTable.Row> dated =
        bars.stream()
            .map(bar ->
                row(
                    FacetWords.range(bar.period()),
                    bar.certain(),
                    bar.onlyPossible(),
                    narrowedTo(bar.period())));
    Stream<FigureTable.Row> rest =
        undated == 0
            ? Stream.empty()
            : Stream.of(
                row(
                    SearchAddress.UNDATED,
                    undated,
                    0,
                    query.toggled(Facet.YEAR, SearchAddress.UNDATED)));
    return new FigureTable(
        List.of("Period", "Documents certainly", "Documents possibly", "Together"),
        Stream.concat(dated, rest).toList());
  }

  private static FigureTable.Row row(
      String period, long certain, long possible, SearchQuery narrower) {
    return new FigureTable.Row(
        List.of(
            FigureTable.Cell.of(period),
            FigureTable.Cell.of(certain),
            FigureTable.Cell.of(possible),
            FigureTable.Cell.of(certain + possible)),
        narrower);
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (tooLongForMonths) {
      notes.add(
          "Months are drawn of %d years at most; narrow the years to see them."
              .formatted(MOST_YEARS));
    }
    notes.add(
        "A date that may lie in several of these periods is counted in each of them as possible; as"
            + " certain where all of it lies there.");
    if (undated > 0) {
      notes.add(
          FacetWords.documents(undated)
              + " without a date "
              + (undated == 1 ? "is" : "are")
              + " not in the picture, but in the table.");
    }
    if (query.isNarrowedBy(Facet.YEAR)) {
      notes.add("Counted whatever years are chosen, so that they can be compared.");
    }
    return notes;
  }
}
