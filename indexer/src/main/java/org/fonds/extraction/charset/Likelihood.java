package org.fonds.extraction.charset;

import java.util.Arrays;
import java.util.List;

/**
 * How likely it is that somebody wrote a text, as the natural logarithm: the sum over its letters
 * in the language that suits it best, with a word of another language here and there. Since all
 * candidates explain the same bytes, their sums compare with one another.
 */
final class Likelihood {

  private static final String PUNCTUATION = "«»„“”‚‘’–—…№§°·•€©\u00A0\u00AD、。「」『』・〜（）：；！？，《》";

  private static final char REPLACEMENT = '\uFFFD';
  private static final char GENERAL_PUNCTUATION = '\u2000';

  private static final double ASCII_SIGN = -3;
  private static final double PUNCTUATION_SIGN = -4;
  private static final double SAME_SIGN_AGAIN = -1;
  private static final double OTHER_SIGN = -11;
  private static final double UNWRITTEN = -20;
  private static final double WORD_OF_ANOTHER_LANGUAGE = -6;
  private static final double LETTER_ALONE = -4;
  private static final double LETTERS_AT_A_DIGIT = -6;
  private static final double CAPITAL_AT_THE_BEGINNING = -1;
  private static final double CAPITAL_AFTER_CAPITAL = -0.5;
  private static final double CAPITAL_AFTER_SMALL = -6;
  private static final double SMALL_AFTER_CAPITALS = -3;

  private final List<LetterModel> languages;
  private final LetterModel english;

  /**
   * @param english for the words in ASCII letters within other scripts
   */
  Likelihood(List<LetterModel> languages, LetterModel english) {
    this.languages = List.copyOf(languages);
    this.english = english;
  }

  double of(String text) {
    double[] words = new double[languages.size()];
    double signs = 0;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        String word = text.substring(i, end);
        signs += form(word) + surroundings(text, i, end);
        addWord(word, words);
        i = end;
      } else {
        signs += sign(i == 0 ? 0 : text.charAt(i - 1), text.charAt(i));
        i++;
      }
    }
    return signs + Arrays.stream(words).max().orElse(0);
  }

  private void addWord(String word, double[] sums) {
    double[] each = new double[sums.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < each.length; i++) {
      each[i] = letters(word, languages.get(i));
      most = Math.max(most, each[i]);
    }
    for (int i = 0; i < each.length; i++) {
      sums[i] += Math.max(each[i], most + WORD_OF_ANOTHER_LANGUAGE);
    }
  }

  private double letters(String word, LetterModel language) {
    double sum = 0;
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = Character.toLowerCase(word.charAt(i));
      LetterModel model = letter < 128 && !language.isLatin() ? english : language;
      boolean mixed = before != 0 && letter < GENERAL_PUNCTUATION && !language.isLatin();
      sum +=
          mixed && (before < 128) != (letter < 128)
              ? LetterModel.FOREIGN
              : model.likelihood(before, letter);
      before = letter;
    }
    return sum;
  }

  /** What letters beyond ASCII cost that stand where words do not. */
  private static double surroundings(String text, int start, int end) {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    double sum = end - start == 1 && first > 127 && first < GENERAL_PUNCTUATION ? LETTER_ALONE : 0;
    if (first > 127 && start > 0 && isDigit(text.charAt(start - 1))) {
      sum += LETTERS_AT_A_DIGIT;
    }
    if (last > 127 && end < text.length() && isDigit(text.charAt(end))) {
      sum += LETTERS_AT_A_DIGIT;
    }
    return sum;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** What capitals cost: most at places where nobody writes them. */
  private static double form(String word) {
    double sum = Character.isUpperCase(word.charAt(0)) ? CAPITAL_AT_THE_BEGINNING : 0;
    int capitals = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        sum += capitals > 0 ? CAPITAL_AFTER_CAPITAL : CAPITAL_AFTER_SMALL;
        capitals++;
      } else {
        sum += capitals > 1 ? SMALL_AFTER_CAPITALS : 0;
        capitals = 0;
      }
    }
    return sum;
  }

  private static double sign(char before, char here) {
    return switch (Character.getType(here)) {
      case Character.CONTROL -> Character.isWhitespace(here) ? ASCII_SIGN : UNWRITTEN;
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> UNWRITTEN;
      default -> here == REPLACEMENT ? UNWRITTEN : writtenSign(before, here);
    };
  }

  private static double writtenSign(char before, char here) {
    if (here < 128) {
      return ASCII_SIGN;
    }
    if (here == before) {
      return SAME_SIGN_AGAIN;
    }
    return PUNCTUATION.indexOf(here) < 0 ? OTHER_SIGN : PUNCTUATION_SIGN;
  }
}
