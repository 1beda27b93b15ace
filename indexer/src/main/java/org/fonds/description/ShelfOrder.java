package org.fonds.description;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of reference codes on a shelf: numbers by their value, so that л. 9 is before л. 10.
 */
public final class ShelfOrder implements Comparator<String> {

  /** The only one. */
  public static final ShelfOrder OF_CODES = new ShelfOrder();

  private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

  private ShelfOrder() {}

  @Override
  public int compare(String one, String other) {
    Matcher left = PIECE.matcher(one);
    Matcher right = PIECE.matcher(other);
    while (true) {
      boolean more = left.find();
      if (more != right.find()) {
        return more ? 1 : -1;
      }
      if (!more) {
        return one.compareTo(other);
      }
      int order = pieces(left.group(), right.group());
      if (order != 0) {
        return order;
      }
    }
  }

  private static int pieces(String one, String other) {
    if (Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))) {
      String left = one.replaceFirst("^0+(?=.)", "");
      String right = other.replaceFirst("^0+(?=.)", "");
      int byLength = Integer.compare(left.length(), right.length());
      return byLength != 0 ? byLength : left.compareTo(right);
    }
    return one.compareToIgnoreCase(other);
  }
}
