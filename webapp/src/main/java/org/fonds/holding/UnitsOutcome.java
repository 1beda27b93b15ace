package org.fonds.holding;

import java.util.List;

/** What became of looking for units. */
public sealed interface UnitsOutcome {

  /**
   * Some of them.
   *
   * @param total of all there are
   */
  record Found(long total, List<Unit> units) implements UnitsOutcome {
    public Found {
      units = List.copyOf(units);
    }
  }

  /**
   * The index does not answer.
   *
   * @param reason a sentence for the person
   */
  record Unavailable(String reason) implements UnitsOutcome {}
}
