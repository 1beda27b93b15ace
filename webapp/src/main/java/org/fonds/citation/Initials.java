package org.fonds.citation;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Given names by their first letters: {@code Jean-Paul Marie} is {@code J.-P. M.}, {@code И.И.} is
 * {@code И. И.} What has no capital stays as it is: particles, and all names in scripts without
 * capitals.
 */
final class Initials {

  /** A piece of a name at which a capital may stand, with the hyphen before it. */
  private static final Pattern PIECE =
      Pattern.compile("(?<hyphen>[-\u2010\u2011]?)(?<first>\\p{L}\\p{M}*)[^-\u2010\u2011]*");

  private Initials() {}

  /**
   * @param given one or more names, parted by blanks
   */
  static String of(String given) {
    // Initials that stand close are names of their own.
    return Arrays.stream(given.replaceAll("\\.(?=\\p{L})", ". ").split(" "))
        .map(Initials::ofOne)
        .collect(Collectors.joining(" "));
  }

  private static String ofOne(String name) {
    boolean initial = name.endsWith(".") && name.indexOf('-') < 0;
    return initial || !isCapital(name.codePointAt(0))
        ? name
        : PIECE.matcher(name).replaceAll(Initials::initial);
  }

  private static String initial(MatchResult piece) {
    return Matcher.quoteReplacement(piece.group("hyphen") + piece.group("first") + ".");
  }

  private static boolean isCapital(int letter) {
    return Character.isUpperCase(letter) || Character.isTitleCase(letter);
  }
}
