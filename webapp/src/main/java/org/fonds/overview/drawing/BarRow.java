package org.fonds.overview.drawing;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.fonds.overview.Timeline;
import org.fonds.search.FacetWords;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;

/**
 * Bars side by side, with their years or months beneath.
 *
 * @param bars in order of time, at least one
 * @param skipped how many places are left free before the first
 * @param step how wide the place of a bar is, in pixels
 */
record BarRow(List<PeriodCount> bars, int skipped, double step, Frame frame) {

  /** Where the first place begins. */
  static final double LEFT = 44;

  private static final double LEAST_BETWEEN_NAMES = 46;
  private static final double LEAST_FOR_A_MONTH = 32;

  BarRow {
    bars = List.copyOf(bars);
  }

  /**
   * From what height to what height bars reach.
   *
   * @param top in pixels from above
   * @param height in pixels
   * @param most the number at the top
   */
  record Frame(double top, double height, long most) {

    double bottom() {
      return top + height;
    }

    /** The height of a number. */
    double y(long value) {
      return bottom() - height * value / most;
    }
  }

  /** Draws them as a group with one stop of the keyboard. */
  void draw(Svg svg, Timeline timeline, Function<SearchQuery, String> addresses) {
    svg.begin("g");
    int stop = stop(timeline);
    for (int i = 0; i < bars.size(); i++) {
      PeriodCount bar = bars.get(i);
      svg.beginLink(
          addresses.apply(timeline.narrowedTo(bar.period())),
          FacetWords.range(bar.period()) + ": " + FacetWords.count(bar),
          i == stop);
      draw(svg, bar, x(i), timeline.isChosen(bar.period()));
      svg.end();
    }
    svg.end();
    drawAxis(svg);
  }

  private double x(int place) {
    return LEFT + (skipped + place) * step;
  }

  private int stop(Timeline timeline) {
    for (int i = 0; i < bars.size(); i++) {
      if (timeline.isChosen(bars.get(i).period())) {
        return i;
      }
    }
    return 0;
  }

  private void draw(Svg svg, PeriodCount bar, double left, boolean chosen) {
    double gap = Math.min(3, step * 0.18);
    double x = left + gap / 2;
    double width = step - gap;
    svg.target(new Box(left, frame.top(), step, frame.height()));
    if (bar.onlyPossible() > 0) {
      double top = frame.y(bar.count());
      svg.rectangle(new Box(x, top, width, frame.y(bar.certain()) - top), Ink.POSSIBLE);
    }
    if (bar.certain() > 0) {
      double top = frame.y(bar.certain());
      svg.rectangle(
          new Box(x, top, width, frame.bottom() - top), chosen ? Ink.ACCENT : Ink.CERTAIN);
    }
    if (chosen) {
      svg.rectangle(new Box(x, frame.bottom() + 1, width, 3), Ink.ACCENT);
    }
  }

  private void drawAxis(Svg svg) {
    double bottom = frame.bottom();
    svg.hairline(LEFT, bottom, FigureDrawing.WIDTH, bottom, Ink.MUTED);
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < bars.size(); i++) {
      YearOrMonth from = bars.get(i).period().from();
      double middle = x(i) + step / 2;
      if (from != null && isNamed(from) && middle - free >= LEAST_FOR_A_MONTH - 2) {
        double within = Math.clamp(middle, LEFT + 14, FigureDrawing.WIDTH - 16);
        svg.hairline(middle, bottom, middle, bottom + 5, Ink.MUTED);
        svg.anchored(name(from), within, bottom + 18, Ink.MUTED, "middle");
        free = middle;
      }
    }
  }

  private boolean isEachMonthNamed() {
    return step >= LEAST_FOR_A_MONTH;
  }

  /** Round years have names where not all can have one, and of months January or all. */
  private boolean isNamed(YearOrMonth from) {
    if (from.month() != null) {
      return isEachMonthNamed()
          || (from.month().getValue() == 1 && Math.floorMod(from.year(), every(step * 12)) == 0);
    }
    return Math.floorMod(from.year(), every(step / Math.max(1, yearsOfABar()))) == 0;
  }

  private int yearsOfABar() {
    YearOrMonth first = bars.getFirst().period().from();
    YearOrMonth last = bars.getLast().period().from();
    return first == null || last == null || bars.size() < 2
        ? 1
        : (last.year() - first.year()) / (bars.size() - 1);
  }

  /** Of how many years one has a name, if a year is as wide. */
  private static int every(double year) {
    return LongStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500)
        .filter(years -> years * year >= LEAST_BETWEEN_NAMES)
        .mapToInt(Math::toIntExact)
        .findFirst()
        .orElse(1000);
  }

  private String name(YearOrMonth from) {
    return from.month() == null || from.month().getValue() == 1 || !isEachMonthNamed()
        ? Integer.toString(from.year())
        : from.month().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
