package org.fonds.quotation;

import java.util.regex.Pattern;
import org.fonds.index.ExactWords;

/**
 * Spellings that make no difference to whoever compares words: capitals, marks on letters (ё and
 * е), long s and ligatures, apostrophes, and Russian as it was written before 1918.
 */
final class FoldedSpelling {

  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC\u02B9\u2032`]");

  /** Before 1918 і stood before vowels, and in few words more. */
  private static final Pattern I_BEFORE_VOWELS = Pattern.compile("\u0456(?=[аеиоуыэюяѣ])");

  private static final Pattern OLD_LETTERS = Pattern.compile("[\u0463\u0473\u0475]|ъ$");
  private static final Pattern OLD_GENITIVE = Pattern.compile("(?<=\\p{L}\\p{L})[ая]го$");

  private FoldedSpelling() {}

  static String of(String word) {
    String folded = APOSTROPHES.matcher(ExactWords.folded(word)).replaceAll("");
    boolean cyrillic = UsualRomanisations.isCyrillic(folded);
    return cyrillic ? modern(folded) : folded;
  }

  private static String modern(String word) {
    boolean old = OLD_LETTERS.matcher(word).find();
    String reformed =
        (old ? word.replace('\u0456', 'и') : I_BEFORE_VOWELS.matcher(word).replaceAll("и"))
            .replace('\u0463', 'е')
            .replace('\u0473', 'ф')
            .replace('\u0475', 'и');
    String ended =
        reformed.length() > 1 && reformed.endsWith("ъ")
            ? reformed.substring(0, reformed.length() - 1)
            : reformed;
    return OLD_GENITIVE.matcher(ended).replaceAll("ого");
  }
}
