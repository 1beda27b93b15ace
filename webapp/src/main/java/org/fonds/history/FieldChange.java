package org.fonds.history;

import java.util.List;

/** One thing that is said of a document otherwise than before. */
public sealed interface FieldChange {

  /** What people call it. */
  String label();

  /** A text of other words. */
  record OfWords(String label, WordDiff words) implements FieldChange {}

  /**
   * A list of other values; both lists are empty if only their order is another.
   *
   * @param removed in the order in which they stood
   * @param added in the order in which they stand
   */
  record OfValues(String label, List<String> removed, List<String> added) implements FieldChange {

    public OfValues {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }
  }

  /** What became of a text. */
  static FieldChange ofWords(String label, String before, String after) {
    return new OfWords(label, WordDiff.between(before, after));
  }

  /** Which values came and went. */
  static FieldChange ofValues(String label, List<String> before, List<String> after) {
    return new OfValues(
        label,
        before.stream().filter(value -> !after.contains(value)).toList(),
        after.stream().filter(value -> !before.contains(value)).toList());
  }
}
