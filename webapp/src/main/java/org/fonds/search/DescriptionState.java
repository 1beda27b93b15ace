package org.fonds.search;

import java.util.Arrays;
import java.util.Optional;

/** Whether somebody has described a document. */
public enum DescriptionState {
  DESCRIBED("true", "described"),
  NOT_YET("false", "not yet described");

  private final String value;
  private final String label;

  DescriptionState(String value, String label) {
    this.value = value;
    this.label = label;
  }

  /** The state of a value as in the address and the index; empty if there is none. */
  public static Optional<DescriptionState> ofValue(String value) {
    return Arrays.stream(values()).filter(state -> state.value.equals(value)).findFirst();
  }

  /** What the site calls a value; the value itself where it is none. */
  public static String label(String value) {
    return ofValue(value).map(state -> state.label).orElse(value);
  }
}
