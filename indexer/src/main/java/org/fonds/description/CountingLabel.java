package org.fonds.description;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first page of a run is called, and what in it counts on from leaf to leaf: its last
 * number, or, where it has none, its only roman numeral.
 *
 * @param before what stands before the number; all of the label where nothing counts
 * @param behind what stands behind it
 */
record CountingLabel(String before, Numeral numeral, String behind) {

  static final int LONGEST = 40;
  private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,9})(\\D*)");

  /** Roman numerals stand apart from other letters, of whatever script, and from numbers. */
  private static final Pattern LATIN_WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[A-Za-z]+(?![\\p{L}\\p{M}\\p{N}])");

  /** A letter alone is more likely a letter, but for those with which books begin to count. */
  private static final Pattern MERE_LETTER = Pattern.compile("[CDLMcdlm]");

  /** What counts on. */
  sealed interface Numeral {

    /** So many leaves on; empty if it does not reach there. */
    Optional<String> after(int leaves);
  }

  /**
   * A number in figures.
   *
   * @param digits how many places it was written with, so that 001 is followed by 002
   */
  record Figures(long number, int digits) implements Numeral {

    @Override
    public Optional<String> after(int leaves) {
      String counted = Long.toString(number + leaves);
      return Optional.of("0".repeat(Math.max(0, digits - counted.length())) + counted);
    }
  }

  /** A number in Latin letters. */
  record Roman(RomanNumeral first) implements Numeral {

    @Override
    public Optional<String> after(int leaves) {
      return RomanNumeral.of((long) first.number() + leaves, first.capital())
          .map(RomanNumeral::text);
    }
  }

  /** No number: the label is that of one leaf. */
  record Nothing() implements Numeral {

    @Override
    public Optional<String> after(int leaves) {
      return leaves == 0 ? Optional.of("") : Optional.empty();
    }
  }

  static CountingLabel of(String written) {
    Matcher counted = LAST_NUMBER.matcher(written);
    return counted.matches()
        ? new CountingLabel(
            counted.group(1),
            new Figures(Long.parseLong(counted.group(2)), counted.group(2).length()),
            counted.group(3))
        : withoutFigures(written);
  }

  /** Of several roman numerals nobody knows which one counts. */
  private static CountingLabel withoutFigures(String written) {
    List<MatchResult> numerals =
        LATIN_WORD
            .matcher(written)
            .results()
            .filter(word -> !MERE_LETTER.matcher(word.group()).matches())
            .filter(word -> RomanNumeral.read(word.group()).isPresent())
            .toList();
    return numerals.size() == 1
        ? RomanNumeral.read(numerals.getFirst().group())
            .map(numeral ->
                new CountingLabel(
                    written.substring(0, numerals.getFirst().start()),
                    new Roman(numeral),
                    written.substring(numerals.getFirst().end())))
            .orElseThrow()
        : new CountingLabel(written, new Nothing(), "");
  }

  boolean isTooLong() {
    return after(0).orElse("").length() > LONGEST;
  }

  /** What the leaf is called that comes so many leaves later; empty if it has no label. */
  Optional<String> after(int leaves) {
    return numeral.after(leaves).map(counted -> before + counted + behind);
  }
}
