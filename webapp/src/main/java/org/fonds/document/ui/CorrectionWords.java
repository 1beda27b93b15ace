package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Optional;
import org.fonds.account.security.Staff;
import org.fonds.document.ArchivedDocument;
import org.fonds.shell.ui.Badge;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.store.Correction;

/** What is said beside the words of a page of who has read them. */
final class CorrectionWords {

  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private CorrectionWords() {}

  static Badge badge(Correction correction) {
    String who = correction.who().isEmpty() ? "" : " by " + correction.who();
    Badge badge = Badge.plain("Corrected" + who + ", " + TIME.say(correction.at()));
    badge.setId("corrected");
    return badge;
  }

  /** What stood there before, to be opened. */
  static Component machine(String text) {
    Paragraph words =
        new Paragraph(text.isBlank() ? "The machine has read no word on this page." : text);
    NativeDetails details = new NativeDetails("What was read before the correction", words);
    details.setId("machine-text");
    details.addClassName("machine-text");
    return details;
  }

  /** The way to another reading; empty where there is nothing to read. */
  static Optional<Component> way(ArchivedDocument document, int page) {
    if (document.isRedactedCopy() || !document.file().isThere()) {
      return Optional.empty();
    }
    Anchor way =
        Staff.asks()
            ? new Anchor(Links.correct(document.id(), page), "Correct the text")
            : new Anchor(Links.propose(document.id(), page), "Propose a correction");
    way.setId("correct-text");
    Paragraph line = new Paragraph(way);
    line.addClassName("correct-way");
    return Optional.of(line);
  }
}
