package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import org.fonds.draft.Draft;
import org.fonds.shell.ui.ZonedTime;

/** Says that something was written here and not saved, and asks what to do with it. */
final class DraftNotice extends Div {

  DraftNotice(Draft draft, SerializableRunnable takeUp, SerializableRunnable throwAway) {
    setId("draft");
    addClassNames("notice", "draft");
    Button take = new Button("Take it up", click -> takeUp.run());
    take.setId("take-up-draft");
    take.addClassName("btn");
    Button drop = new Button("Throw it away", click -> throwAway.run());
    drop.setId("throw-away-draft");
    drop.addClassName("btn");
    add(
        new Span("You wrote here on "),
        new Span(new ZonedTime(ZoneId.systemDefault()).say(draft.at())),
        new Span(" and did not save it."),
        take,
        drop);
  }
}
