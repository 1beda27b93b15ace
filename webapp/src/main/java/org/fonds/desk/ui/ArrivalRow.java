package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.fonds.description.DocumentId;
import org.fonds.desk.Arrival;
import org.fonds.desk.ArrivalState;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.OutcomeWords;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.Links;

/** One source that arrived: its name, how far it is, and where to go from there. */
final class ArrivalRow extends ListItem {

  ArrivalRow(Arrival arrival) {
    addClassName("row");
    Span name = new Span(arrival.fileName());
    name.addClassName("file-name");
    Div words = new Div(name);
    words.addClassName("words");
    Div links = new Div();
    links.addClassName("acts");
    switch (arrival.state()) {
      case ArrivalState.Waiting _ -> state(words, "waiting", Badge.plain("waiting"), "");
      case ArrivalState.Reading _ -> state(words, "reading", Badge.plain("reading text"), "");
      case ArrivalState.Delayed delayed ->
          state(words, "delayed", Badge.warning("accepted, delayed"), delayed.reason());
      case ArrivalState.Settled settled -> settled(words, links, settled.outcome());
    }
    add(words, links);
  }

  private void settled(Div words, Div links, IngestOutcome outcome) {
    Optional<DocumentId> document = OutcomeWords.document(outcome);
    switch (outcome) {
      case IngestOutcome.Indexed indexed when indexed.isFailure() ->
          state(words, "attention", incomplete(outcome), sentence(indexed.text().note()));
      case IngestOutcome.Indexed indexed ->
          state(words, "archived", Badge.plain("in the archive"), sentence(indexed.text().note()));
      case IngestOutcome.NoText none ->
          state(
              words,
              "attention",
              incomplete(outcome),
              sentence(none.text().note())
                  + " It is kept as it came; describe it, so that it is found by that.");
      case IngestOutcome.Described _ -> state(words, "archived", Badge.plain("in the archive"), "");
      case IngestOutcome.NotMended none ->
          state(words, "attention", incomplete(outcome), sentence(none.text().note()));
      case IngestOutcome.ReadAgain _ -> state(words, "archived", Badge.plain("in the archive"), "");
      case IngestOutcome.Unchanged _ -> state(words, "archived", Badge.plain("in the archive"), "");
      case IngestOutcome.Duplicate duplicate ->
          state(
              words,
              "duplicate",
              Badge.plain("duplicate"),
              "The archive has these very bytes already, as document "
                  + duplicate.id()
                  + "; another name and description are kept with it.");
      case IngestOutcome.Unpacked unpacked when unpacked.failures() -> attention(words, outcome);
      case IngestOutcome.Unpacked _ ->
          state(
              words,
              "archived",
              Badge.plain("unpacked"),
              sentence(OutcomeWords.detail(outcome)) + " Each is a document of its own.");
      case IngestOutcome.LeftOut left ->
          state(words, "archived", Badge.plain("left out"), sentence(left.reason()));
      case IngestOutcome.DescriptionFaulty _ -> attention(words, outcome);
      case IngestOutcome.WithoutDescription _ -> attention(words, outcome);
      case IngestOutcome.Unreadable _ -> attention(words, outcome);
      case IngestOutcome.Failed _ -> attention(words, outcome);
      case IngestOutcome.Refused _ -> attention(words, outcome);
      case IngestOutcome.Missing _ -> attention(words, outcome);
    }
    document.ifPresent(id -> link(links, id, outcome));
  }

  private static Badge incomplete(IngestOutcome outcome) {
    return Badge.warning("in the archive, needs attention: " + OutcomeWords.kind(outcome));
  }

  private void attention(Div words, IngestOutcome outcome) {
    state(
        words,
        "attention",
        Badge.warning("needs attention"),
        sentence(OutcomeWords.detail(outcome)) + " Look at the file and drop it again.");
  }

  /** With a capital letter and one full stop. */
  private static String sentence(String reason) {
    String plain = reason.strip().replaceFirst("\\.+$", "");
    return plain.isEmpty()
        ? ""
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) + ".";
  }

  private void state(Div words, String state, Badge badge, String detail) {
    getElement().setAttribute("data-state", state);
    words.add(badge);
    if (!detail.isBlank()) {
      Span reason = new Span(detail);
      reason.addClassName("understood");
      words.add(reason);
    }
  }

  private static void link(Div links, DocumentId id, IngestOutcome outcome) {
    links.add(new Anchor(Links.document(id.text()), "Open"));
    if (!(outcome instanceof IngestOutcome.Duplicate)) {
      links.add(new Anchor(Links.describe(id.text()), "Describe"));
    }
  }
}
