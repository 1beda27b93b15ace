package org.fonds.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.fonds.audit.Journal;
import org.fonds.audit.JournalState;
import org.fonds.audit.JournalWatch;
import org.fonds.shell.ui.ZonedTime;

/** Says whether the journal is as it was written. */
final class StatePanel extends Div {

  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final transient JournalWatch watch;
  private final transient Journal journal;
  private final Paragraph said = new Paragraph();
  private final Paragraph waiting = new Paragraph();

  StatePanel(JournalWatch watch, Journal journal) {
    this.watch = watch;
    this.journal = journal;
    addClassName("journal-state");
    said.setId("journal-state");
    said.getElement().setAttribute("role", "status");
    waiting.addClassName("fault");
    Button again = new Button("Check now", click -> show(this.watch.check()));
    again.setId("check-journal");
    again.addClassName("btn");
    add(said, again, waiting);
  }

  /** Shows the last check. */
  void refresh() {
    watch
        .last()
        .ifPresentOrElse(this::show, () -> said.setText("Being checked for the first time"));
    int acts = journal.waiting();
    waiting.setVisible(acts > 0);
    waiting.setText(
        "Deeds that the database did not take yet: %d. They stand in the log, and are written down with the next one."
            .formatted(acts));
  }

  private void show(JournalWatch.Checked checked) {
    String when = ", as of " + TIME.say(checked.at()) + ".";
    switch (checked.state()) {
      case JournalState.Whole(long entries, int seals) -> {
        said.setText(
            "The journal is whole: %s, %s%s"
                .formatted(many(entries, "entry", "entries"), many(seals, "seal", "seals"), when));
        said.setClassName("understood");
      }
      case JournalState.Broken(long number, String why) -> {
        said.setText(
            why
                + " What stands before entry "
                + number
                + " is as it was written"
                + when
                + " Compare it with a backup of the database and with exports.");
        said.setClassName("fault");
      }
    }
  }

  private static String many(long count, String one, String more) {
    return "%,d ".formatted(count) + (count == 1 ? one : more);
  }
}
