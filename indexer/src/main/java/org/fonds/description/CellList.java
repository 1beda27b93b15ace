package org.fonds.description;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several values in one cell, with {@code |} between them; one within a value is {@code \\|}. */
public final class CellList {

  private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\)\\|");

  private CellList() {}

  /** The cell of some values. */
  public static String join(List<String> values) {
    return values.stream().map(value -> value.replace("|", "\\|")).collect(Collectors.joining("|"));
  }

  /** The values of a cell, without white space at their ends; blank ones are left out. */
  public static List<String> split(String cell) {
    return Arrays.stream(BETWEEN.split(cell))
        .map(value -> value.replace("\\|", "|").strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
