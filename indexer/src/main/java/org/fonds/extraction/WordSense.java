package org.fonds.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a word that tesseract read can be one at all. Letters of a script that it was not told to
 * expect come out as figures within words, capitals in their midst and two scripts in one word.
 */
final class WordSense {

  /** A capital behind a small letter, a figure between letters, two alphabets side by side. */
  private static final Pattern OF_NO_LANGUAGE =
      Pattern.compile(
          "\\p{Ll}\\p{Lu}|\\p{L}\\p{Nd}+\\p{L}"
              + "|\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]"
              + "|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordSense() {}

  /**
   * Mean confidence by letters, 0 to 100; words that cannot be ones count as 0; without words 0.
   */
  static int confidence(List<PageWords.Word> words) {
    long weighed = 0;
    long letters = 0;
    for (PageWords.Word word : words) {
      int length = word.text().length();
      weighed += canBeWord(word.text()) ? (long) word.confidence() * length : 0;
      letters += length;
    }
    return letters == 0 ? 0 : (int) Math.round((double) weighed / letters);
  }

  /** How many letters and digits stand in words that can be ones. */
  static int letters(String text) {
    return BLANKS
        .splitAsStream(text)
        .filter(WordSense::canBeWord)
        .mapToInt(CleanText::letters)
        .sum();
  }

  /** Whether a text has nothing in it that no language's words have. */
  static boolean canBeWord(String text) {
    return !OF_NO_LANGUAGE.matcher(text).find();
  }
}
