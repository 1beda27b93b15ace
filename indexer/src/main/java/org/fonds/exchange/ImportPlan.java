package org.fonds.exchange;

import java.util.List;
import org.fonds.description.Description;
import org.fonds.description.DescriptionFault;
import org.fonds.description.DocumentId;

/** What importing a file of descriptions would do. */
public sealed interface ImportPlan {

  /** Sentences on how the file was read. */
  List<String> notes();

  /**
   * It can be done as a whole.
   *
   * @param rows in the order of the file
   * @param losses what is not taken over
   * @param warnings what may be meant so
   */
  record Ready(
      List<Row> rows, List<Sheet.Loss> losses, List<DescriptionFault> warnings, List<String> notes)
      implements ImportPlan {
    public Ready {
      rows = List.copyOf(rows);
      losses = List.copyOf(losses);
      warnings = List.copyOf(warnings);
      notes = List.copyOf(notes);
    }
  }

  /** Nothing is done before all of this is mended. */
  record Faulty(List<DescriptionFault> faults, List<String> notes) implements ImportPlan {
    public Faulty {
      faults = List.copyOf(faults);
      notes = List.copyOf(notes);
    }
  }

  /** What becomes of one row. */
  sealed interface Row {

    /** Where it begins, counted from 1. */
    int line();

    /** A unit that is not in the archive yet, under the id that it will have. */
    record New(int line, DocumentId id, Description description) implements Row {}

    /** A document that is described otherwise. */
    record Changed(int line, DocumentId id, Description before, Description after) implements Row {}

    /** A document that is described like that. */
    record Same(int line, DocumentId id) implements Row {}
  }
}
