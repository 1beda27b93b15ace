package org.fonds.overview.drawing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.fonds.description.Edtf;
import org.fonds.overview.OrganisationYears;
import org.fonds.search.FacetWords;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;

/**
 * Organisations over the years as a row each: a cell for every period that has documents, darker
 * with more of them, and a line for the time in which the organisation existed.
 */
final class OrganisationDrawing implements FigureDrawing {

  private static final double LEFT = 250;
  private static final double RIGHT = 916;
  private static final double TOP = 44;
  private static final double ROW = 26;
  private static final double CELL = 16;
  private static final double LOW_CELL = 7;
  private static final double LEAST_BETWEEN_NAMES = 46;
  private static final double SIZE = 12;

  private final OrganisationYears figure;
  private final Function<SearchQuery, String> addresses;
  private final Classes classes;
  private final double step;

  /**
   * @param addresses where a search is found
   */
  OrganisationDrawing(OrganisationYears figure, Function<SearchQuery, String> addresses) {
    this.figure = figure;
    this.addresses = addresses;
    this.classes = Classes.upTo(Math.max(1, figure.highest()));
    this.step = Math.min(60, (RIGHT - LEFT) / Math.max(1, figure.periods().size()));
  }

  @Override
  public double height() {
    return TOP + figure.rows().size() * ROW + 24;
  }

  @Override
  public void draw(Svg svg) {
    classes.drawLegend(svg, WIDTH, 13);
    drawYears(svg);
    svg.anchored("All", WIDTH, TOP - 6, Ink.MUTED, "end");
    for (int i = 0; i < figure.rows().size(); i++) {
      draw(svg, figure.rows().get(i), TOP + i * ROW);
    }
  }

  private void drawYears(Svg svg) {
    double bottom = TOP + figure.rows().size() * ROW;
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < figure.periods().size(); i++) {
      YearOrMonth from = figure.periods().get(i).from();
      double x = LEFT + i * step;
      if (from != null && isRound(from.year()) && x - free >= LEAST_BETWEEN_NAMES - 8) {
        svg.hairline(x, TOP - 2, x, bottom, Ink.HAIRLINE);
        svg.words(Integer.toString(from.year()), x, TOP - 6, Ink.MUTED);
        svg.words(Integer.toString(from.year()), x, bottom + 16, Ink.MUTED);
        free = x;
      }
    }
  }

  private boolean isRound(int year) {
    double ofAYear = step / yearsOfACell();
    int every = 1;
    for (int candidate : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
      every = candidate;
      if (candidate * ofAYear >= LEAST_BETWEEN_NAMES) {
        break;
      }
    }
    return Math.floorMod(year, every) == 0;
  }

  private int yearsOfACell() {
    YearRange first = figure.periods().getFirst();
    YearOrMonth from = first.from();
    YearOrMonth to = first.to();
    return from == null || to == null ? 1 : to.year() - from.year() + 1;
  }

  private void draw(Svg svg, OrganisationYears.Row row, double y) {
    svg.hairline(0, y, WIDTH, y, Ink.HAIRLINE);
    drawExistence(svg, row, y + ROW / 2);
    svg.begin("g");
    String name = row.organisation().label();
    String count = FacetWords.documents(row.organisation().count());
    svg.beginLink(addresses.apply(figure.narrowedTo(row)), name + ": " + count, true);
    svg.write(
        "text",
        TextWidth.shortened(name, SIZE, LEFT - 22),
        "x",
        "0",
        "y",
        Svg.number(y + ROW / 2 + 4),
        "fill",
        svg.colour(figure.isChosen(row) ? Ink.ACCENT : Ink.TEXT),
        "font-weight",
        figure.isChosen(row) ? "600" : "400");
    svg.end();
    for (int i = 0; i < row.cells().size(); i++) {
      PeriodCount cell = row.cells().get(i);
      if (cell.count() > 0) {
        double height = cell.certain() > 0 ? CELL : LOW_CELL;
        drawCell(svg, row, cell, new Box(LEFT + i * step, y + (ROW - height) / 2, step, height));
      }
    }
    svg.end();
    svg.anchored(
        String.format(Locale.ENGLISH, "%,d", row.organisation().count()),
        WIDTH,
        y + ROW / 2 + 4,
        Ink.MUTED,
        "end");
  }

  private void drawCell(Svg svg, OrganisationYears.Row row, PeriodCount cell, Box place) {
    boolean outside = row.isAnachronistic(cell);
    svg.beginLink(
        addresses.apply(figure.narrowedTo(row, cell.period())),
        row.organisation().label()
            + ", "
            + FacetWords.range(cell.period())
            + ": "
            + FacetWords.count(cell)
            + (outside ? ", outside its existence" : ""),
        false);
    double gap = step > 5 ? 1 : 0.3;
    Box inner = new Box(place.x(), place.y(), place.width() - gap, place.height());
    svg.target(new Box(place.x(), place.y() + (place.height() - CELL) / 2, place.width(), CELL));
    Ink ink = classes.ink(cell.count());
    svg.rectangle(inner, ink);
    if (outside) {
      drawBorder(svg, inner);
    }
    String number = Long.toString(cell.count());
    if (inner.height() == CELL && TextWidth.of(number, 11) + 4 <= inner.width()) {
      svg.anchored(
          number,
          inner.x() + inner.width() / 2,
          inner.y() + CELL / 2 + 4,
          ink.lettering(),
          "middle");
    }
    svg.end();
  }

  private static void drawBorder(Svg svg, Box cell) {
    svg.put(
        "rect",
        "x",
        Svg.number(cell.x() + 0.5),
        "y",
        Svg.number(cell.y() + 0.5),
        "width",
        Svg.number(Math.max(1, cell.width() - 1)),
        "height",
        Svg.number(cell.height() - 1),
        "fill",
        "none",
        "stroke",
        svg.colour(Ink.WARN),
        "stroke-width",
        "1.4");
  }

  private void drawExistence(Svg svg, OrganisationYears.Row row, double y) {
    for (Edtf period : row.existence()) {
      for (Edtf.Span span : period.spans()) {
        double from = x(span.earliest());
        double to = x(span.latest());
        if (to > from) {
          svg.put(
              "line",
              "x1",
              Svg.number(from),
              "y1",
              Svg.number(y),
              "x2",
              Svg.number(to),
              "y2",
              Svg.number(y),
              "stroke",
              svg.colour(Ink.POSSIBLE),
              "stroke-width",
              "2");
        }
      }
    }
  }

  /** Where a day lies, at the edge if it lies beyond. */
  private double x(LocalDate day) {
    double end = LEFT + figure.periods().size() * step;
    YearOrMonth first = figure.periods().getFirst().from();
    if (first == null || day.getYear() < first.year()) {
      return LEFT;
    }
    if (day.getYear() > 9999) {
      return end;
    }
    double years = day.getYear() - first.year() + (day.getDayOfYear() - 1) / 366.0;
    return Math.min(end, LEFT + years * step / yearsOfACell());
  }
}
