package org.fonds.table;

import java.util.regex.Pattern;

/** A cell of a table with text that anybody may have written. */
public final class Cell {

  /**
   * What a spreadsheet would take for a formula and run has an apostrophe before it; so has what
   * begins with apostrophes before such a thing, so that each can be taken off again.
   */
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20-].*", Pattern.DOTALL);

  private Cell() {}

  /** The text as no spreadsheet runs it. */
  public static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that {@link #harmless} was given. */
  public static String asItWas(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
