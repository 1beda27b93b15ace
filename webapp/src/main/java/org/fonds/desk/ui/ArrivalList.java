package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.desk.Arrival;
import org.fonds.desk.ArrivalState;
import org.fonds.desk.Arrivals;

/**
 * What a person handed in. Of many the rows are shown that somebody has to see to, then those in
 * work, then the newest; all are counted.
 */
final class ArrivalList extends Div {

  /** Rows at first, and more at each wish: so many the page can renew every second. */
  private static final int STEP = 50;

  private final transient Arrivals arrivals;
  private final String who;
  private final Paragraph counts = new Paragraph();
  private final UnorderedList rows = new UnorderedList();
  private final Button more = new Button("Show more", click -> showMore());
  private final Button clear = new Button("Clear what is done", click -> clear());
  private Map<Arrival, ArrivalRow> drawn = new LinkedHashMap<>();
  private List<Arrival> shown = List.of();
  private int most = STEP;

  ArrivalList(Arrivals arrivals, String who) {
    this.arrivals = arrivals;
    this.who = who;
    setId("arrivals");
    counts.setId("arrival-counts");
    counts.addClassName("arrival-counts");
    rows.addClassName("rows");
    more.addClassName("btn");
    more.setId("more-arrivals");
    clear.addClassName("btn");
    clear.setId("clear-arrivals");
    add(counts, rows, new Div(more, clear));
    refresh();
  }

  /**
   * Shows how far everything is.
   *
   * @return whether something has been settled since the last time
   */
  boolean refresh() {
    List<Arrival> now = arrivals.of(who);
    if (now.equals(shown)) {
      return false;
    }
    long settledBefore = settled(shown);
    shown = now;
    draw();
    return settled(now) != settledBefore;
  }

  private void draw() {
    List<Arrival> wanted =
        shown.stream().sorted(Comparator.comparingInt(ArrivalList::rank)).limit(most).toList();
    Map<Arrival, ArrivalRow> fresh = new LinkedHashMap<>();
    List<Arrival> before = new ArrayList<>(drawn.keySet());
    for (Arrival arrival : wanted) {
      ArrivalRow row = drawn.get(arrival);
      fresh.put(arrival, row == null ? new ArrivalRow(arrival) : row);
    }
    if (!before.equals(wanted)) {
      rows.removeAll();
      fresh.values().forEach(rows::add);
    }
    drawn = fresh;
    counts.setText(ArrivalCounts.of(shown));
    more.setVisible(shown.size() > most);
    clear.setVisible(shown.stream().anyMatch(Arrival::isSettled));
    setVisible(!shown.isEmpty());
  }

  /** What somebody has to see to comes first, then what is under way. */
  private static int rank(Arrival arrival) {
    return switch (arrival.state()) {
      case ArrivalState.Settled settled -> settled.ending().needsAttention() ? 0 : 3;
      case ArrivalState.Reading _ -> 1;
      case ArrivalState.Waiting _, ArrivalState.Delayed _ -> 2;
    };
  }

  /** Whether something is still on its way. */
  boolean isBusy() {
    return shown.stream().anyMatch(arrival -> !arrival.isSettled());
  }

  private void showMore() {
    most += STEP;
    draw();
  }

  private void clear() {
    arrivals.clear(who);
    refresh();
  }

  private static long settled(List<Arrival> arrivals) {
    return arrivals.stream().filter(Arrival::isSettled).count();
  }
}
