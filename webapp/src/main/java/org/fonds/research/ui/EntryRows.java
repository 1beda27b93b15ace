package org.fonds.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fonds.research.Seen;

/**
 * The entries of a list in their order. They are dragged by their grips in the browser, which tells
 * where one was put; the server moves it.
 */
@Tag("ol")
@JavaScript("context://js/order.js")
final class EntryRows extends HtmlContainer {

  private final EntryItem.Acts acts;
  private final List<UUID> shown = new ArrayList<>();
  private int first;
  private boolean movable;

  /** An entry was dragged. */
  @DomEvent("fonds-moved")
  public static final class Moved extends ComponentEvent<EntryRows> {

    private final String entry;
    private final String before;

    /** Made by the browser. */
    public Moved(
        EntryRows source,
        boolean fromClient,
        @EventData("event.detail.entry") String entry,
        @EventData("event.detail.before") String before) {
      super(source, fromClient);
      this.entry = entry;
      this.before = before;
    }

    /** The entry that was moved. */
    UUID entry() {
      return UUID.fromString(entry);
    }

    /** Whether it was put behind all that are shown. */
    boolean isToTheEnd() {
      return before.isEmpty();
    }

    /** The entry before which it was put; not where it was put to the end. */
    UUID before() {
      return UUID.fromString(before);
    }
  }

  EntryRows(EntryItem.Acts acts) {
    this.acts = acts;
    setId("entries");
    addClassName("entries");
  }

  /** Tells when an entry is dragged. */
  Registration onMoved(ComponentEventListener<Moved> listener) {
    return addListener(Moved.class, listener);
  }

  /**
   * Shows entries.
   *
   * @param number of the first in the list, counted from 1
   * @param whole whether all of the list is shown and not those of a tag
   */
  void show(List<Seen> entries, int number, boolean whole) {
    removeAll();
    shown.clear();
    first = number;
    movable = whole;
    getElement().setAttribute("data-order", whole);
    for (Seen seen : entries) {
      add(new EntryItem(seen, first + shown.size(), movable, acts));
      shown.add(seen.entry().id());
    }
  }

  /** Shows an entry as it is after something was written of it. */
  void replace(EntryItem item, Seen now) {
    int index = shown.indexOf(now.entry().id());
    EntryItem written = new EntryItem(now, first + index, movable, acts);
    replace(item, (Component) written);
  }

  /** The last that is shown. */
  UUID last() {
    return shown.getLast();
  }
}
