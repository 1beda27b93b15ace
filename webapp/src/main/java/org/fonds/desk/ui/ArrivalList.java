package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fonds.desk.Arrival;
import org.fonds.desk.Arrivals;

/** What a person handed in since the site was started. */
final class ArrivalList extends Div {

  private final transient Arrivals arrivals;
  private final String who;
  private final UnorderedList rows = new UnorderedList();
  private final Button clear = new Button("Clear what is done", click -> clear());
  private List<Arrival> shown = List.of();

  ArrivalList(Arrivals arrivals, String who) {
    this.arrivals = arrivals;
    this.who = who;
    setId("arrivals");
    getElement().setAttribute("aria-live", "polite");
    rows.addClassName("rows");
    clear.addClassName("btn");
    clear.setId("clear-arrivals");
    add(rows, clear);
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
    rows.removeAll();
    now.forEach(arrival -> rows.add(new ArrivalRow(arrival)));
    clear.setVisible(now.stream().anyMatch(Arrival::isSettled));
    setVisible(!now.isEmpty());
    return settled(now) != settledBefore;
  }

  /** Whether something is still on its way. */
  boolean isBusy() {
    return shown.stream().anyMatch(arrival -> !arrival.isSettled());
  }

  private void clear() {
    arrivals.clear(who);
    refresh();
  }

  private static long settled(List<Arrival> arrivals) {
    return arrivals.stream().filter(Arrival::isSettled).count();
  }
}
