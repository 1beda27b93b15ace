package org.fonds.extraction;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How much a text that was decoded with a guessed charset looks like one language: its letters
 * beyond ASCII belong to one alphabet, words do not change to capitals or another script in their
 * midst, and in Cyrillic the frequent letters are frequent. A wrong charset fails in at least one
 * of them.
 */
final class Plausibility {

  private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final String UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

  private static final List<String> CYRILLIC_ALPHABETS =
      List.of(RUSSIAN, UKRAINIAN, "абвгдеёжзійклмнопрстуўфхцчшыьэюя");

  private static final List<String> LATIN_ALPHABETS =
      List.of(
          "äöüßàâçéèêëîïôùûœñáíóúåæø",
          "äõöüšž",
          "āčēģīķļņšūž",
          "ąčęėįšųūž",
          "ąćęłńóśźż",
          "áéíóöőúüű",
          "áčďéěíňóřšťúůýž",
          "ăâîșțşţ",
          "äöåšž");

  private static final String FREQUENT_CYRILLIC = "оеаинтсрвлкмдпуі";
  private static final String PUNCTUATION = "«»„“”‚‘’–—…№§°©·•€\u00A0\u00AD";

  private Plausibility() {}

  /** The higher the more plausible; 1 or more is good. */
  static double of(String text) {
    int[] beyondAscii = text.codePoints().filter(c -> c > 127).toArray();
    if (beyondAscii.length == 0) {
      return 1;
    }
    double cyrillic = belonging(beyondAscii, CYRILLIC_ALPHABETS) + frequentCyrillic(beyondAscii);
    double latin = belonging(beyondAscii, LATIN_ALPHABETS);
    return Math.max(cyrillic, latin) - 2.0 * breaks(text) / beyondAscii.length;
  }

  /** Whether a text that fits an East Asian charset is Japanese or Korean. */
  static boolean isEastAsian(String text) {
    int[] beyondAscii = text.codePoints().filter(c -> c > 127).toArray();
    long hiragana = count(beyondAscii, Character.UnicodeScript.HIRAGANA);
    long hangul = count(beyondAscii, Character.UnicodeScript.HANGUL);
    return beyondAscii.length > 0
        && (hiragana > beyondAscii.length * 0.15 || hangul > beyondAscii.length * 0.5);
  }

  private static long count(int[] codePoints, Character.UnicodeScript script) {
    return IntStream.of(codePoints).filter(c -> Character.UnicodeScript.of(c) == script).count();
  }

  /** The share of characters that belong to the one alphabet which has most of them, 0 to 1. */
  private static double belonging(int[] beyondAscii, List<String> alphabets) {
    long most = 0;
    for (String alphabet : alphabets) {
      String letters = alphabet + alphabet.toUpperCase(Locale.ROOT) + PUNCTUATION;
      most = Math.max(most, IntStream.of(beyondAscii).filter(c -> letters.indexOf(c) >= 0).count());
    }
    return (double) most / beyondAscii.length;
  }

  /** Above nought where letters are as frequent as in a Slavic language, below where not. */
  private static double frequentCyrillic(int[] beyondAscii) {
    long letters = count(beyondAscii, Character.UnicodeScript.CYRILLIC);
    long frequent =
        IntStream.of(beyondAscii)
            .map(Character::toLowerCase)
            .filter(c -> FREQUENT_CYRILLIC.indexOf(c) >= 0)
            .count();
    return letters == 0 ? -1 : (double) frequent / letters - 0.7;
  }

  /** Where a word goes on in capitals or in another script. */
  private static int breaks(String text) {
    int breaks = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char here = text.charAt(i);
      boolean capital = Character.isLowerCase(before) && Character.isUpperCase(here);
      if (capital || (isLetter(before) && isLetter(here) && !isSameScript(before, here))) {
        breaks++;
      }
    }
    return breaks;
  }

  private static boolean isLetter(char character) {
    return Character.isLetter(character);
  }

  private static boolean isSameScript(char one, char other) {
    return Character.UnicodeScript.of(one) == Character.UnicodeScript.of(other);
  }
}
