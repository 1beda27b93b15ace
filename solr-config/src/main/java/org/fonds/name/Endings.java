package org.fonds.name;

import java.util.List;
import java.util.Locale;

/**
 * What languages put behind a name: the nominatives of Lithuanian and Latvian, the cases of the
 * Slavic languages, the adjectives made of places. Not a stemmer: only what hides that two names
 * are one.
 */
final class Endings {

  private static final int SHORTEST_STEM = 3;

  /** The longer of two that fit stands first. */
  private static final List<String> LATIN =
      List.of(
          "isches", "ische", "ischer", "skiej", "skaja", "skaya", "skoye", "skoe", "skij", "skiy",
          "ski", "sky", "ský", "ská", "ské", "ska", "sko", "ienė", "ien", "iai", "ius", "jus", "as",
          "is", "us", "ys", "es", "ės", "os", "ai", "ia", "ja", "jā", "ė", "ā", "š", "a", "e", "i",
          "o", "u", "y", "s");

  private static final List<String> CYRILLIC =
      List.of(
          "ского", "ской", "ская", "ский", "ское", "ого", "его", "ему", "ому", "ими", "ами", "ями",
          "ях", "ах", "ой", "ей", "ый", "ий", "ая", "яя", "ое", "ее", "ом", "ем", "ою", "ею", "ия",
          "ії", "ія", "ю", "я", "а", "е", "и", "і", "о", "у", "ы", "ь", "й", "ъ");

  private Endings() {}

  /** The word in lower case without its ending; whole where too little would be left. */
  static String without(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String ending : isCyrillic(lower) ? CYRILLIC : LATIN) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  private static boolean isCyrillic(String word) {
    return word.codePoints()
        .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.CYRILLIC);
  }
}
