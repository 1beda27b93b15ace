package org.fonds.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.UUID;
import org.fonds.research.Entry;
import org.fonds.research.Note;
import org.fonds.research.NotingOutcome;
import org.fonds.research.Seen;
import org.fonds.shell.ui.Badge;

/** An entry of one's own list, to be moved, ticked, noted and taken out. */
final class EntryItem extends ListItem {

  /** What can be done with an entry. */
  interface Acts extends Serializable {

    void up(UUID entry);

    void down(UUID entry);

    void tick(UUID entry, boolean ticked);

    void remove(UUID entry);

    /** Where the entries with a tag are shown. */
    String tagged(String tag);

    NotingOutcome write(Entry shown, Note note);
  }

  private final transient Seen seen;
  private final Acts acts;
  private final String called;

  /**
   * @param number in the list, counted from 1
   * @param movable whether the whole list is shown, so that its order can be changed
   */
  EntryItem(Seen seen, int number, boolean movable, Acts acts) {
    this.seen = seen;
    this.acts = acts;
    this.called =
        seen instanceof Seen.Shown shown
            ? shown.document().description().title()
            : "entry " + number;
    UUID id = seen.entry().id();
    addClassName("kept-entry");
    getElement().setAttribute("data-entry", id.toString());
    Checkbox tick = new Checkbox();
    tick.addClassName("tick");
    tick.setAriaLabel("Tick: " + called);
    tick.addValueChangeListener(change -> acts.tick(id, change.getValue()));
    tick.setVisible(seen instanceof Seen.Shown);
    Span count = new Span(Integer.toString(number));
    count.addClassName("number");
    Div aside = new Div(count, tick);
    aside.addClassName("entry-aside");
    if (movable) {
      aside.add(grip());
    }
    add(aside, words(), buttons(movable));
  }

  private EntryWords words() {
    return new EntryWords(seen, this::tag);
  }

  private Component tag(String tag) {
    Anchor way = new Anchor(acts.tagged(tag), tag);
    way.addClassName("badge");
    return way;
  }

  private static Component grip() {
    Span grip = new Span();
    grip.addClassName("grip");
    grip.setTitle("Drag to another place");
    grip.getElement().setAttribute("aria-hidden", "true");
    grip.getElement().appendChild(new Element("span").setText("⠿"));
    return grip;
  }

  private Component buttons(boolean movable) {
    UUID id = seen.entry().id();
    Div buttons = new Div();
    buttons.addClassName("entry-acts");
    if (movable) {
      buttons.add(
          button("↑", "Move up", "up", () -> acts.up(id)),
          button("↓", "Move down", "down", () -> acts.down(id)));
    }
    buttons.add(
        button("Note", "Write a note and tags", "note", this::write),
        button("Remove", "Take out of the list", "remove", () -> acts.remove(id)));
    return buttons;
  }

  private Button button(String label, String does, String kind, Runnable act) {
    Button button = new Button(label, click -> act.run());
    button.addClassNames("btn", kind);
    button.setAriaLabel(does + ": " + called);
    button.getElement().setAttribute("title", does);
    return button;
  }

  private void write() {
    getElement().setAttribute("data-writing", true);
    replace(getComponentAt(1), new NoteEditor(seen.entry(), called, acts::write, this::written));
    getComponentAt(2).setVisible(false);
  }

  private void written(Entry entry) {
    Seen now =
        switch (seen) {
          case Seen.Shown shown ->
              new Seen.Shown(entry, shown.document(), shown.words(), shown.otherwise());
          case Seen.Withdrawn withdrawn -> new Seen.Withdrawn(entry, withdrawn.withdrawal());
          case Seen.Gone _ -> new Seen.Gone(entry);
        };
    getParent()
        .filter(EntryRows.class::isInstance)
        .map(EntryRows.class::cast)
        .ifPresent(rows -> rows.replace(this, now));
  }

  /** A tag that leads nowhere, for those who only read. */
  static Component plain(String tag) {
    return Badge.plain(tag);
  }
}
