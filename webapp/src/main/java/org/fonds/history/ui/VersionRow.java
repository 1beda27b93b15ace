package org.fonds.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.fonds.description.DocumentId;
import org.fonds.history.Comparison;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.ZonedTime;
import org.fonds.store.DocumentVersion;

/** One version: when it was made, by whom and why, and what it changed if it is opened. */
final class VersionRow extends ListItem {

  private static final ZonedTime TIME = new ZonedTime(ZoneId.systemDefault());

  private final DocumentVersion version;
  private final Div acts = new Div();

  VersionRow(DocumentVersion version) {
    this.version = version;
    addClassNames("row", "version");
    setId("version-" + version.number());
    Span number = new Span("Version " + version.number());
    number.addClassName("file-name");
    Span why = new Span(version.why());
    why.addClassName("why");
    Span made = new Span(TIME.say(version.at()) + " by " + version.who());
    made.addClassName("understood");
    Div words = new Div(number, why, made);
    words.addClassName("words");
    acts.addClassName("acts");
    add(words, acts);
  }

  /** Offers to show what it changed. */
  VersionRow closed(DocumentId id) {
    return leading(Links.history(id.text(), version.number()), "What changed", false);
  }

  /** Shows what it changed. */
  VersionRow opened(DocumentId id, Comparison comparison) {
    add(new VersionChanges(comparison));
    return leading(Links.history(id.text()), "Close", true);
  }

  private VersionRow leading(String address, String what, boolean open) {
    Anchor link = new Anchor(address, what);
    link.addClassName("open-version");
    link.setAriaLabel(what + ", version " + version.number());
    link.getElement().setAttribute("aria-expanded", String.valueOf(open));
    acts.addComponentAsFirst(link);
    return this;
  }

  /** Offers to describe the document as it was then. */
  void onRestore(Runnable restore) {
    Button button = new Button("Restore…", click -> restore.run());
    button.addClassName("btn");
    button.setAriaLabel("Restore version " + version.number());
    acts.add(button);
  }
}
