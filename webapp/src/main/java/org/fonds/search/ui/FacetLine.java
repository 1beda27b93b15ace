package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.fonds.search.FacetValue;

/** A value of a facet that can be ticked, or excluded by the button behind its count. */
final class FacetLine extends Div {

  private final FacetRow row;
  private final NativeButton not;

  /**
   * @param ticked run when a person ticks or unticks it
   * @param excluded run when a person excludes it or lifts that
   */
  FacetLine(String value, Runnable ticked, Runnable excluded) {
    row = new FacetRow(value, ticked);
    not = new NativeButton("not", event -> excluded.run());
    not.addClassName("not");
    not.getElement().setAttribute("data-not", value);
    addClassName("facet-line");
    add(row, not);
  }

  /**
   * @param place the value, and where it stands in the list
   */
  void show(FacetTree.Place place, boolean chosen, boolean excluded) {
    FacetValue value = place.value();
    row.show(value, chosen);
    row.note(place.years());
    not.setAriaLabel("Exclude " + value.label());
    not.getElement()
        .setAttribute("aria-pressed", Boolean.toString(excluded))
        .setAttribute("title", "Leave out what has this");
    setClassName("excluded", excluded);
    getStyle().set("--depth", Integer.toString(place.depth()));
  }
}
