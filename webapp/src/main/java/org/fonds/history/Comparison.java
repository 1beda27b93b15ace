package org.fonds.history;

import java.util.List;

/** A version of a document against an earlier one. */
public sealed interface Comparison {

  /**
   * How they differ.
   *
   * @param description what is said otherwise, in the order of {@link DescriptionField}
   * @param file what is known otherwise of the file
   */
  record Compared(List<FieldChange> description, List<FieldChange> file, TextChange text)
      implements Comparison {

    public Compared {
      description = List.copyOf(description);
      file = List.copyOf(file);
    }

    /** Whether a reader would see no difference. */
    public boolean isEmpty() {
      return description.isEmpty() && file.isEmpty() && text.isEmpty();
    }
  }

  /**
   * One of them is damaged in the store.
   *
   * @param version the damaged one
   * @param reason a sentence that says what was found and what to do
   */
  record Damaged(int version, String reason) implements Comparison {}

  /** There is no such version. */
  record Missing() implements Comparison {}
}
