package org.fonds.research.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/** The way from one piece of a long list to the next. */
public final class Turns extends Nav {

  /** Shows nothing yet. */
  public Turns() {
    setAriaLabel("Pages of the list");
    addClassName("paging");
  }

  /**
   * Shows the ways, or nothing where there is one page.
   *
   * @param address of a page, by its number
   * @param page that is shown, counted from 1
   */
  public void show(IntFunction<String> address, int page, int last) {
    removeAll();
    setVisible(last > 1);
    if (page > 1) {
      add(new Anchor(address.apply(page - 1), "‹ Previous"));
    }
    add(new Span("Page " + page + " of " + last));
    if (page < last) {
      add(new Anchor(address.apply(page + 1), "Next ›"));
    }
  }
}
