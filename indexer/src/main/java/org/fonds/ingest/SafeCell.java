package org.fonds.ingest;

import java.util.regex.Pattern;

/**
 * A cell of a table that people open with a spreadsheet. What it would take for a formula and run
 * has an apostrophe before it; so has what begins with apostrophes before such a thing, so that
 * each can be taken off again.
 */
public final class SafeCell {

  private static final Pattern FORMULA =
      Pattern.compile("'*[=+@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20-].*", Pattern.DOTALL);

  private SafeCell() {}

  /** The text as it may stand in a cell. */
  public static String of(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text of which {@link #of} made a cell. */
  public static String text(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
