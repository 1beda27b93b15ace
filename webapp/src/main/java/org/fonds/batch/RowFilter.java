package org.fonds.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which rows of a run are shown. */
public enum RowFilter {
  /** Every row. */
  ALL("true"),
  /** Something answers, in whatever script, with the words beside each other. */
  FOUND("outcome = 'answered' and (as_written > 0 or in_all_scripts > 0) and beside"),
  /** Something answers, but the words were beside each other nowhere that was looked. */
  APART("outcome = 'answered' and (as_written > 0 or in_all_scripts > 0) and not beside"),
  /** Of those found, the rows of which nothing answers as written. */
  OTHER_SPELLING("outcome = 'answered' and as_written = 0 and in_all_scripts > 0 and beside"),
  /** Only what sounds alike answers. */
  SOUNDING_ALIKE(
      "outcome = 'answered' and as_written = 0 and in_all_scripts = 0 and sounding_alike > 0"),
  /** Nothing answers. */
  NOT_FOUND(
      "outcome = 'answered' and as_written = 0 and in_all_scripts = 0 and sounding_alike = 0"),
  /** Something is to be said of the row. */
  REMARK("remark <> ''");

  private final String condition;

  RowFilter(String condition) {
    this.condition = condition;
  }

  /** In SQL, of a row. */
  String condition() {
    return "(" + condition + ")";
  }

  /** What it is called in addresses. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The filter that an address names; empty if none is called so. */
  public static Optional<RowFilter> of(String parameter) {
    return Arrays.stream(values())
        .filter(filter -> filter.parameter().equals(parameter))
        .findFirst();
  }

  /** The names that an address may give, for messages. */
  public static String allowed() {
    return Arrays.stream(values()).map(RowFilter::parameter).collect(Collectors.joining(", "));
  }
}
