package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fonds.desk.RunState;
import org.fonds.desk.Runs;

/** What the site is bringing in now, and what it has brought in since it was started. */
final class RunList extends Div {

  private final transient Runs runs;
  private final UnorderedList rows = new UnorderedList();
  private List<RunState> shown = List.of();

  RunList(Runs runs) {
    this.runs = runs;
    setId("runs");
    rows.addClassName("rows");
    add(new H2("Being brought in"), rows);
    refresh();
  }

  /**
   * Shows how far everything is.
   *
   * @return whether a run has ended since the last time
   */
  boolean refresh() {
    List<RunState> now = runs.all();
    boolean before = isBusy();
    if (!now.equals(shown)) {
      shown = now;
      rows.removeAll();
      now.forEach(run -> rows.add(new RunRow(run)));
    }
    setVisible(!now.isEmpty());
    return before && !isBusy();
  }

  /** Whether something is being brought in. */
  boolean isBusy() {
    return shown.stream().anyMatch(RunState::isRunning);
  }
}
