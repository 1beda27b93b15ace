package org.fonds.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fonds.description.DocumentId;
import org.fonds.ingest.ImportOrder.NewUnit;

/** Brings units into an order in which each comes behind the one in which it lies. */
final class ParentsFirst {

  private ParentsFirst() {}

  static List<NewUnit> of(List<NewUnit> units) {
    Map<DocumentId, NewUnit> byId = new HashMap<>();
    units.forEach(unit -> byId.put(unit.id(), unit));
    Set<NewUnit> ordered = new LinkedHashSet<>();
    for (NewUnit unit : units) {
      List<NewUnit> way = new ArrayList<>();
      NewUnit above = unit;
      while (above != null && !ordered.contains(above) && !way.contains(above)) {
        way.add(above);
        above = byId.get(above.description().parent());
      }
      ordered.addAll(way.reversed());
    }
    return List.copyOf(ordered);
  }
}
