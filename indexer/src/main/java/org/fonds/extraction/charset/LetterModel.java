package org.fonds.extraction.charset;

/** How often the letters of one language follow one another. Safe for many threads. */
sealed interface LetterModel permits Alphabet, Characters {

  /** The logarithm of the likelihood of a letter that the language does not have. */
  double FOREIGN = -15;

  /** Whether words in ASCII letters are words of the language. */
  boolean isLatin();

  /**
   * The natural logarithm of how likely a letter is, below nought.
   *
   * @param before the letter before it in the word, in lower case; 0 for the first of a word
   * @param letter in lower case
   */
  double likelihood(char before, char letter);
}
