package org.fonds.description;

import java.util.regex.Pattern;

/**
 * A cell of a table that a spreadsheet does not take for a formula: what begins with {@code = +
 * - @} or a tab has an apostrophe before it, as OWASP advises against CSV injection. What is
 * written so is read back as it was.
 */
public final class SafeCell {

  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

  private SafeCell() {}

  /** The cell to write for a value. */
  public static String write(String value) {
    return FORMULA.matcher(value).matches() ? "'" + value : value;
  }

  /** The value of a cell that was written so; any other cell is its own value. */
  public static String read(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
