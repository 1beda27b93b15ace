package org.fonds.vocabulary;

import java.util.List;
import org.fonds.description.DescriptionFault;

/** What a table of terms would change. */
public sealed interface TermPlan {

  /** How the table was read, where that is not by comma and UTF-8. */
  List<String> notes();

  /**
   * It can be taken over.
   *
   * @param unchanged how many other terms it has as they are
   */
  record Ready(List<TermChange> changes, int unchanged, List<String> notes) implements TermPlan {
    public Ready {
      changes = List.copyOf(changes);
      notes = List.copyOf(notes);
    }
  }

  /** It has faults; nothing of it can be taken over. */
  record Faulty(List<DescriptionFault> faults, List<String> notes) implements TermPlan {
    public Faulty {
      faults = List.copyOf(faults);
      notes = List.copyOf(notes);
    }
  }
}
