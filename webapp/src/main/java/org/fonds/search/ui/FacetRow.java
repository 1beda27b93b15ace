package org.fonds.search.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.fonds.search.FacetValue;

/** A value of a facet: a box to tick, its name, and its count in a column. */
final class FacetRow extends Checkbox {

  private final Span name = new Span();
  private final Span note = new Span();
  private final Span count = new Span();

  /**
   * @param ticked run when a person ticks or unticks it
   */
  FacetRow(String value, Runnable ticked) {
    addClassName("facet-row");
    getElement().setAttribute("data-value", value);
    name.addClassName("name");
    note.addClassName("note");
    count.addClassName("number");
    Span words = new Span(name, note);
    words.addClassName("words");
    Span label = new Span(words, count);
    label.addClassName("facet-label");
    setLabelComponent(label);
    note.setVisible(false);
    addValueChangeListener(change -> {
      if (change.isFromClient()) {
        ticked.run();
      }
    });
  }

  void show(FacetValue value, boolean chosen) {
    name.setText(value.label());
    count.setText(String.format(Locale.ENGLISH, "%,d", value.count()));
    setClassName("none", value.count() == 0);
    setValue(chosen);
  }

  /**
   * What stands small beside the name.
   *
   * @param words nothing if blank
   */
  void note(String words) {
    note.setText(words);
    note.setVisible(!words.isBlank());
  }
}
