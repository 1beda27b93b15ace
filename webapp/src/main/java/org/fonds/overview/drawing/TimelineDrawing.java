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
 * The documents over time as bars: dates that certainly lie there, and upon them those that may.
 */
final class TimelineDrawing implements FigureDrawing {

  private static final double LEFT = 44;
  private static final double TOP = 26;
  private static final double BOTTOM = 226;
  private static final double LEAST_BETWEEN_NAMES = 46;

  private final Timeline timeline;
  private final Function<SearchQuery, String> addresses;
  private final double step;
  private final long top;

  /**
   * @param addresses where a search is found
   */
  TimelineDrawing(Timeline timeline, Function<SearchQuery, String> addresses) {
    this.timeline = timeline;
    this.addresses = addresses;
    this.step = (WIDTH - LEFT) / Math.max(1, timeline.bars().size());
    this.top = Scale.top(timeline.highest());
  }

  @Override
  public double height() {
    return BOTTOM + 26;
  }

  @Override
  public void draw(Svg svg) {
    drawLegend(svg);
    for (long value : Scale.marks(top)) {
      double y = y(value);
      svg.hairline(LEFT, y, WIDTH, y, Ink.HAIRLINE);
      svg.anchored(String.format(Locale.ENGLISH, "%,d", value), LEFT - 8, y + 4, Ink.MUTED, "end");
    }
    svg.begin("g");
    for (int i = 0; i < timeline.bars().size(); i++) {
      draw(svg, timeline.bars().get(i), LEFT + i * step, i == firstStop());
    }
    svg.end();
    drawAxis(svg);
  }

  private static void drawLegend(Svg svg) {
    svg.rectangle(new Box(WIDTH - 160, 3, 13, 11), Ink.CERTAIN);
    svg.words("certain", WIDTH - 142, 13, Ink.MUTED);
    svg.rectangle(new Box(WIDTH - 78, 3, 13, 11), Ink.POSSIBLE);
    svg.words("possible", WIDTH - 60, 13, Ink.MUTED);
  }

  private int firstStop() {
    List<PeriodCount> bars = timeline.bars();
    for (int i = 0; i < bars.size(); i++) {
      if (timeline.isChosen(bars.get(i).period())) {
        return i;
      }
    }
    return 0;
  }

  private double y(long value) {
    return BOTTOM - (BOTTOM - TOP) * value / top;
  }

  private void draw(Svg svg, PeriodCount bar, double x, boolean stop) {
    double gap = step > 6 ? Math.min(3, step * 0.18) : step > 2.5 ? 0.6 : 0;
    double width = step - gap;
    svg.beginLink(
        addresses.apply(timeline.narrowedTo(bar.period())),
        FacetWords.range(bar.period()) + ": " + FacetWords.count(bar),
        stop);
    svg.target(new Box(x, TOP, step, BOTTOM - TOP));
    if (bar.onlyPossible() > 0) {
      svg.rectangle(
          new Box(x + gap / 2, y(bar.count()), width, y(bar.certain()) - y(bar.count())),
          Ink.POSSIBLE);
    }
    if (bar.certain() > 0) {
      svg.rectangle(
          new Box(x + gap / 2, y(bar.certain()), width, BOTTOM - y(bar.certain())),
          timeline.isChosen(bar.period()) ? Ink.ACCENT : Ink.CERTAIN);
    }
    if (timeline.isChosen(bar.period())) {
      svg.rectangle(new Box(x + gap / 2, BOTTOM + 1, width, 3), Ink.ACCENT);
    }
    svg.end();
  }

  private void drawAxis(Svg svg) {
    svg.hairline(LEFT, BOTTOM, WIDTH, BOTTOM, Ink.MUTED);
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < timeline.bars().size(); i++) {
      YearOrMonth from = timeline.bars().get(i).period().from();
      double x = LEFT + (i + 0.5) * step;
      if (from != null && isNamed(from) && x - free >= LEAST_BETWEEN_NAMES) {
        double within = Math.clamp(x, LEFT + 18, WIDTH - 18);
        svg.hairline(x, BOTTOM, x, BOTTOM + 5, Ink.MUTED);
        svg.anchored(name(from), within, BOTTOM + 19, Ink.MUTED, "middle");
        free = x;
      }
    }
  }

  /** Round years have names where not all can have one, and of months January or all. */
  private boolean isNamed(YearOrMonth from) {
    if (from.month() != null) {
      return step >= LEAST_BETWEEN_NAMES - 14
          || (from.month().getValue() == 1 && Math.floorMod(from.year(), every(step * 12)) == 0);
    }
    return Math.floorMod(from.year(), every(step / Math.max(1, yearsOfABar()))) == 0;
  }

  private int yearsOfABar() {
    YearOrMonth first = timeline.bars().getFirst().period().from();
    YearOrMonth second = timeline.bars().getLast().period().from();
    return first == null || second == null || timeline.bars().size() < 2
        ? 1
        : (second.year() - first.year()) / (timeline.bars().size() - 1);
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
    boolean eachMonth = from.month() != null && step >= LEAST_BETWEEN_NAMES - 14;
    if (from.month() == null || !eachMonth) {
      return Integer.toString(from.year());
    }
    return from.month().getValue() == 1
        ? Integer.toString(from.year())
        : from.month().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
