package org.fonds.audit.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fonds.audit.Act;
import org.fonds.audit.JournalEntry;
import org.fonds.shell.ui.Links;

/** One entry: when, who, what, to which document, from where. */
final class EntryRow extends ListItem {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  EntryRow(JournalEntry entry) {
    addClassNames("row", "entry");
    setId("entry-" + entry.number());
    Act act = entry.act();
    Span when = new Span(TIME.format(entry.at()));
    when.addClassName("when");
    Span who = new Span(act.actor().words());
    who.addClassName("file-name");
    Span what = new Span(who, new Text(" "), new Span(act.deed().words() + " "));
    what.addClassName("words");
    if (act.document() != null) {
      String id = act.document().text();
      Anchor document = new Anchor(Links.document(id), id);
      document.addClassName("document");
      what.add(document);
    }
    String said = details(act);
    if (!said.isEmpty()) {
      Span details = new Span(said);
      details.addClassName("understood");
      what.add(new Text(" "), details);
    }
    Span number = new Span("no. " + entry.number());
    number.addClassNames("understood", "number");
    add(when, new Text(" "), what, new Text(" "), number);
  }

  private static String details(Act act) {
    String from = act.actor().address().isEmpty() ? "" : "from " + act.actor().address();
    return act.details() + (act.details().isEmpty() || from.isEmpty() ? "" : "; ") + from;
  }
}
