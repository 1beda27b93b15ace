package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.search.FacetValue;

/** Boxes to tick, one beneath the other; one that stays keeps the keyboard's focus. */
final class FacetRows extends Div {

  private final SerializableConsumer<String> ticked;
  private final Map<String, FacetRow> known = new HashMap<>();

  /**
   * @param ticked receives the value that a person ticks or unticks
   */
  FacetRows(SerializableConsumer<String> ticked) {
    this.ticked = ticked;
    addClassName("rows");
  }

  /** Shows these values in this order, the chosen ones ticked. */
  void show(List<FacetValue> values, Set<String> chosen) {
    List<FacetRow> rows =
        values.stream().map(value -> row(value, chosen.contains(value.value()))).toList();
    if (!getChildren().toList().equals(rows)) {
      removeAll();
      rows.forEach(row -> add(row));
    }
  }

  private FacetRow row(FacetValue value, boolean chosen) {
    FacetRow row =
        known.computeIfAbsent(value.value(), id -> new FacetRow(id, () -> ticked.accept(id)));
    row.show(value, chosen);
    return row;
  }
}
