package org.fonds.holding.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fonds.description.DocumentId;
import org.fonds.holding.UnitsOutcome;
import org.fonds.room.ReadingRooms;
import org.jspecify.annotations.Nullable;

/** What all branches of a tree share: where units come from, and which are chosen. */
final class UnitTree {

  private final ReadingRooms rooms;
  private final boolean forStaff;
  private final SerializableRunnable chosenOthers;
  private final Set<DocumentId> chosen = new LinkedHashSet<>();

  /**
   * @param forStaff whether units can be chosen, to be worked on
   * @param chosenOthers runs whenever others are chosen
   */
  UnitTree(ReadingRooms rooms, boolean forStaff, SerializableRunnable chosenOthers) {
    this.rooms = rooms;
    this.forStaff = forStaff;
    this.chosenOthers = chosenOthers;
  }

  boolean isForStaff() {
    return forStaff;
  }

  UnitsOutcome within(@Nullable DocumentId parent, int start, int size) {
    return rooms.current().holdings().within(parent, start, size);
  }

  void choose(DocumentId unit, boolean wanted) {
    if (wanted) {
      chosen.add(unit);
    } else {
      chosen.remove(unit);
    }
    chosenOthers.run();
  }

  Set<DocumentId> chosen() {
    return Collections.unmodifiableSet(chosen);
  }
}
