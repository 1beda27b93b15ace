package org.fonds.benchmark.pdf;

import java.text.Normalizer;
import java.util.stream.Stream;

/**
 * How long the text of one file is.
 *
 * @param letters code points that Unicode calls letters, once ligatures and other forms made only
 *     for printing are taken apart (NFKC), so that it is no matter which program keeps them
 */
record TextLength(int pages, long letters) {

  static final TextLength NOTHING = new TextLength(0, 0);

  /** The length of these pages together. */
  static TextLength of(Stream<String> pages) {
    return pages
        .map(text -> new TextLength(1, letters(text)))
        .reduce(
            NOTHING,
            (one, other) -> new TextLength(one.pages + other.pages, one.letters + other.letters));
  }

  private static long letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetter)
        .count();
  }
}
