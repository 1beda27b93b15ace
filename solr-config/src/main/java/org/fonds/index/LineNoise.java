package org.fonds.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a page read from its image that are surely no text: specks, rulings and the edge of
 * the page, read as signs and lone letters. In doubt a line is text: a name that nobody finds is
 * worse than a stray letter. A line with a word or a number is text, however unsure the reading.
 */
final class LineNoise {

  private static final Pattern LINE = Pattern.compile(".+\\R?");

  /**
   * A number; three letters in a row, of which no capital stands behind a small one; an initial, an
   * abbreviation or the letter of an item; a letter of a script in which one sign can be a word.
   */
  private static final Pattern TEXT =
      Pattern.compile(
          "\\p{N}|\\p{L}\\p{Ll}{2}|\\p{Lu}{2}\\p{L}"
              + "|\\p{L}[.)]"
              + "|[\\p{L}&&[^\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]]");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /** No language says so many words of one and two letters in a row. */
  private static final int MANY_PIECES = 6;

  /** A sign that neither follows a letter, nor joins or encloses words. */
  private static final Pattern STRAY =
      Pattern.compile("(?<!\\p{L}\\p{M}?)[\\p{P}\\p{S}&&[^\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}]]");

  /** What punctuation is not: {@code | ~ ^ ` < > = + _ \} and their like. */
  private static final Pattern ODD = Pattern.compile("[\\p{S}_\\\\]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private LineNoise() {}

  /**
   * The text with blanks in place of its noise, every other sign where it was.
   *
   * @param unsure as {@link IndexedPage#unsureLines}
   */
  static String blanked(String text, Set<String> unsure) {
    return LINE.matcher(text)
        .replaceAll(line ->
            isNoise(line.group(), unsure)
                ? " ".repeat(line.group().length())
                : Matcher.quoteReplacement(line.group()));
  }

  /** Whether it has no word and is unsure, signs alone, mostly stray signs or crumbs of words. */
  static boolean isNoise(String line, Set<String> unsure) {
    if (line.isBlank() || TEXT.matcher(line).find()) {
      return false;
    }
    List<String> pieces = all(LETTERS, line);
    return pieces.isEmpty()
        || isCrumbled(pieces)
        || isMostlyStray(line, pieces)
        || unsure.contains(withoutBlanks(line));
  }

  /** A line as {@link IndexedPage#unsureLines} has it. */
  static String withoutBlanks(String line) {
    return BLANKS.matcher(line).replaceAll("");
  }

  /** Letters that are spaced out on purpose, and rows of abbreviations, have no such mixture. */
  private static boolean isCrumbled(List<String> pieces) {
    return pieces.size() >= MANY_PIECES
        && pieces.stream().anyMatch(piece -> piece.length() > 1)
        && pieces.stream().anyMatch(piece -> piece.length() == 1 && isSmall(piece));
  }

  private static boolean isSmall(String letter) {
    return Character.isLowerCase(letter.charAt(0));
  }

  /** More stray signs than letters, of several kinds, and not of punctuation alone. */
  private static boolean isMostlyStray(String line, List<String> pieces) {
    List<String> stray = all(STRAY, line);
    return stray.size() > String.join("", pieces).length()
        && new HashSet<>(stray).size() > 1
        && stray.stream().anyMatch(ODD.asPredicate());
  }

  private static List<String> all(Pattern pattern, String line) {
    return pattern.matcher(line).results().map(MatchResult::group).toList();
  }
}
