package org.fonds.overview.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.fonds.overview.Timeline;
import org.fonds.overview.TimelineStep;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearOrMonth;

/**
 * The documents over time as bars: dates that certainly lie there, and upon them those that may.
 * Months of more than twenty years stand in a row for each decade, all of one scale.
 */
final class TimelineDrawing implements FigureDrawing {

  private static final double TOP = 26;
  private static final double HIGH = 200;
  private static final double LOW = 54;
  private static final double AXIS = 26;
  private static final double WIDEST_BAR = 72;
  private static final int MOST_MONTHS_IN_A_ROW = 240;
  private static final int MONTHS_OF_A_DECADE = 120;

  private final Timeline timeline;
  private final Function<SearchQuery, String> addresses;
  private final List<BarRow> rows;

  /**
   * @param addresses where a search is found
   */
  TimelineDrawing(Timeline timeline, Function<SearchQuery, String> addresses) {
    this.timeline = timeline;
    this.addresses = addresses;
    long top = Scale.top(timeline.highest());
    this.rows =
        timeline.step() == TimelineStep.MONTH && timeline.bars().size() > MOST_MONTHS_IN_A_ROW
            ? decades(top)
            : List.of(
                new BarRow(
                    timeline.bars(),
                    0,
                    Math.min(
                        WIDEST_BAR, (WIDTH - BarRow.LEFT) / Math.max(1, timeline.bars().size())),
                    new BarRow.Frame(TOP, HIGH, top)));
  }

  private List<BarRow> decades(long top) {
    Map<Integer, List<PeriodCount>> decades = new TreeMap<>();
    for (PeriodCount bar : timeline.bars()) {
      YearOrMonth from = bar.period().from();
      if (from != null) {
        decades
            .computeIfAbsent(Math.floorDiv(from.year(), 10), decade -> new ArrayList<>())
            .add(bar);
      }
    }
    List<BarRow> all = new ArrayList<>();
    for (Map.Entry<Integer, List<PeriodCount>> decade : decades.entrySet()) {
      YearOrMonth first = decade.getValue().getFirst().period().from();
      int skipped = first == null ? 0 : 12 * (first.year() - 10 * decade.getKey());
      double y = TOP + all.size() * (LOW + AXIS);
      all.add(
          new BarRow(
              decade.getValue(),
              skipped,
              (WIDTH - BarRow.LEFT) / MONTHS_OF_A_DECADE,
              new BarRow.Frame(y, LOW, top)));
    }
    return all;
  }

  @Override
  public double height() {
    return TOP + rows.size() * ((rows.size() == 1 ? HIGH : LOW) + AXIS);
  }

  @Override
  public void draw(Svg svg) {
    svg.rectangle(new Box(WIDTH - 160, 3, 13, 11), Ink.CERTAIN);
    svg.words("certain", WIDTH - 142, 13, Ink.MUTED);
    svg.rectangle(new Box(WIDTH - 78, 3, 13, 11), Ink.POSSIBLE);
    svg.words("possible", WIDTH - 60, 13, Ink.MUTED);
    for (BarRow row : rows) {
      drawMarks(svg, row.frame());
      row.draw(svg, timeline, addresses);
    }
  }

  /** Where rows are low, the top of each is enough. */
  private void drawMarks(Svg svg, BarRow.Frame frame) {
    List<Long> marks = Scale.marks(frame.most());
    for (long value : rows.size() == 1 ? marks : List.of(marks.getLast())) {
      double y = frame.y(value);
      svg.hairline(BarRow.LEFT, y, WIDTH, y, Ink.HAIRLINE);
      svg.anchored(
          String.format(Locale.ENGLISH, "%,d", value), BarRow.LEFT - 8, y + 4, Ink.MUTED, "end");
    }
  }
}
