package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that can be ticked and excluded, one beneath the other; one that stays keeps the
 * keyboard's focus.
 */
final class FacetRows extends Div {

  private final SerializableConsumer<String> ticked;
  private final SerializableConsumer<String> excluded;
  private final Map<String, FacetLine> known = new HashMap<>();

  /**
   * @param ticked receives the value that a person ticks or unticks
   * @param excluded receives the value that a person excludes, or excludes no longer
   */
  FacetRows(SerializableConsumer<String> ticked, SerializableConsumer<String> excluded) {
    this.ticked = ticked;
    this.excluded = excluded;
    addClassName("rows");
  }

  /** Shows these values in this order, as they are chosen and excluded. */
  void show(List<FacetTree.Place> places, Set<String> chosen, Set<String> excludedNow) {
    List<FacetLine> lines =
        places.stream()
            .map(place -> {
              String value = place.value().value();
              FacetLine line = line(value);
              line.show(place, chosen.contains(value), excludedNow.contains(value));
              return line;
            })
            .toList();
    Set<FacetLine> staying = new HashSet<>(lines);
    getChildren().filter(child -> !staying.contains(child)).toList().forEach(this::remove);
    for (int i = 0; i < lines.size(); i++) {
      if (i >= getComponentCount() || getComponentAt(i) != lines.get(i)) {
        addComponentAtIndex(i, lines.get(i));
      }
    }
  }

  private FacetLine line(String value) {
    return known.computeIfAbsent(
        value, id -> new FacetLine(id, () -> ticked.accept(id), () -> excluded.accept(id)));
  }
}
