package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;

/** Which countries a facet lists: those of today, or the states of the time. */
final class CountrySwitch extends Div {

  private final NativeButton present;
  private final NativeButton past;
  private boolean showingPast;

  /**
   * @param turned receives whether the states of the time are listed from now on
   */
  CountrySwitch(SerializableConsumer<Boolean> turned) {
    present = new NativeButton("Today", event -> turned.accept(false));
    past = new NativeButton("Historical", event -> turned.accept(true));
    present.getElement().setAttribute("data-kind", "present");
    past.getElement().setAttribute("data-kind", "historical");
    addClassName("switch");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", "Countries of today or historical states");
    add(present, past);
    show(false, 0, 0);
  }

  /**
   * @param pastListed whether the states of the time are listed
   * @param inPresent how many countries of today the search is narrowed by
   * @param inPast how many states of the time it is narrowed by
   */
  void show(boolean pastListed, int inPresent, int inPast) {
    showingPast = pastListed;
    show(present, "Today", !pastListed, inPresent);
    show(past, "Historical", pastListed, inPast);
  }

  private static void show(NativeButton button, String name, boolean pressed, int narrowed) {
    button.setText(pressed || narrowed == 0 ? name : name + " (" + narrowed + ")");
    button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
  }

  /** Whether the states of the time are listed. */
  boolean isShowingPast() {
    return showingPast;
  }
}
