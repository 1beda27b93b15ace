package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.fonds.description.DocumentId;
import org.fonds.desk.Advice;
import org.fonds.desk.Arrival;
import org.fonds.desk.ArrivalState;
import org.fonds.desk.Ending;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.Links;
import org.jspecify.annotations.Nullable;

/** One source that arrived: its name, how far it is, what to do, and where to go from there. */
final class ArrivalRow extends ListItem {

  private final Div words = new Div();
  private final Div links = new Div();

  ArrivalRow(Arrival arrival) {
    addClassName("row");
    Span name = new Span(arrival.path());
    name.addClassName("file-name");
    words.add(name);
    words.addClassName("words");
    links.addClassName("acts");
    switch (arrival.state()) {
      case ArrivalState.Waiting _ -> state("waiting", Badge.plain("waiting"), "");
      case ArrivalState.Reading reading ->
          state(
              reading.byOcr() ? "ocr" : "reading",
              Badge.plain(reading.byOcr() ? "reading images by OCR" : "extracting text"),
              "");
      case ArrivalState.Delayed delayed ->
          state("delayed", Badge.warning("accepted, delayed"), delayed.reason());
      case ArrivalState.Settled settled -> settled(settled.ending());
    }
    add(words, links);
  }

  private void settled(Ending ending) {
    @Nullable DocumentId document = ending.document();
    switch (ending.kind()) {
      case READY -> state("archived", Badge.plain("ready"), sentence(ending.reason()));
      case KNOWN -> state("archived", Badge.plain("in the archive"), sentence(ending.reason()));
      case INCOMPLETE -> attention(ending, "in the archive, needs attention: " + ending.outcome());
      case DUPLICATE ->
          state(
              "duplicate",
              Badge.plain("duplicate"),
              "The archive has these very bytes already, as document "
                  + document
                  + "; another name and description are kept with it.");
      case UNPACKED ->
          state(
              "archived",
              Badge.plain("unpacked"),
              sentence(ending.reason()) + " Each is a document of its own.");
      case UNPACKED_IN_PART -> attention(ending, "unpacked, needs attention");
      case NOT_TAKEN -> attention(ending, "needs attention: " + ending.outcome());
    }
    if (document != null) {
      links.add(new Anchor(Links.document(document.text()), "Open"));
      if (ending.kind() != Ending.Kind.DUPLICATE) {
        links.add(new Anchor(Links.describe(document.text()), "Describe"));
      }
    }
  }

  private void attention(Ending ending, String badge) {
    state(
        "attention",
        Badge.warning(badge),
        (sentence(ending.reason()) + " " + Advice.on(ending)).strip());
  }

  /** With a capital letter and one full stop. */
  private static String sentence(String reason) {
    String plain = reason.strip().replaceFirst("\\.+$", "");
    return plain.isEmpty()
        ? ""
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) + ".";
  }

  private void state(String state, Badge badge, String detail) {
    getElement().setAttribute("data-state", state);
    words.add(badge);
    if (!detail.isBlank()) {
      Span reason = new Span(detail);
      reason.addClassName("understood");
      words.add(reason);
    }
  }
}
