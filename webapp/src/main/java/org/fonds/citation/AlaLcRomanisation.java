package org.fonds.citation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cyrillic in Latin letters by the romanisation tables of the American Library Association and the
 * Library of Congress, their ligatures included. All other letters stay.
 */
enum AlaLcRomanisation {
  RUSSIAN("г g, е e, ё ë, ж zh, и i, і ī, х kh, щ shch, ъ ʺ, ы y, э ė, ѣ i͡e, ѳ ḟ, ѵ ẏ"),
  UKRAINIAN("г h, ґ g, е e, є i͡e, ж z͡h, и y, і i, ї ï, х kh, щ shch"),
  BELARUSIAN("г h, ґ g, е e, ё i͡o, ж z͡h, і i, ў ŭ, х kh, ы y, э ė"),
  BULGARIAN("г g, е e, ж zh, и i, х kh, щ sht, ъ ŭ, ѣ i͡e, ѫ u̐");

  private static final String SHARED =
      "а a, б b, в v, д d, з z, й ĭ, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f,"
          + " ц t͡s, ч ch, ш sh, ь ʹ, ю i͡u, я i͡a, ";

  /** Letters and units that only Ukrainian codes have. */
  private static final Pattern UKRAINIAN_ONLY =
      Pattern.compile(
          "[іїєґ]|(?<!\\p{L})(?:спр|арк)\\.", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BELARUSIAN_ONLY =
      Pattern.compile("ў", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf cannot be changed.
  private final Map<Integer, String> letters;

  AlaLcRomanisation(String own) {
    letters = letters(own);
  }

  private static Map<Integer, String> letters(String own) {
    Map<Integer, String> letters = new HashMap<>();
    Pattern.compile(", ")
        .splitAsStream(SHARED + own)
        .forEach(row -> letters.put(row.codePointAt(0), row.substring(row.indexOf(' ') + 1)));
    return Map.copyOf(letters);
  }

  /** Whether there is anything to romanise. */
  static boolean concerns(String text) {
    return CYRILLIC.matcher(text).find();
  }

  /**
   * The table for a reference code: that of its own letters and units where they tell, else that of
   * the document's language, else Russian.
   *
   * @param languages ISO 639-1 codes of the document
   */
  static AlaLcRomanisation of(String code, List<String> languages) {
    if (BELARUSIAN_ONLY.matcher(code).find()) {
      return BELARUSIAN;
    }
    if (UKRAINIAN_ONLY.matcher(code).find()) {
      return UKRAINIAN;
    }
    return switch (languages.isEmpty() ? "" : languages.getFirst()) {
      case "uk" -> UKRAINIAN;
      case "be" -> BELARUSIAN;
      case "bg" -> BULGARIAN;
      default -> RUSSIAN;
    };
  }

  /** The text in Latin letters, capitals where it has capitals. */
  String romanise(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder latin = new StringBuilder(composed.length() + 8);
    int[] characters = composed.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      int small = Character.toLowerCase(characters[i]);
      String letter = letters.get(small);
      if (letter == null) {
        latin.appendCodePoint(characters[i]);
      } else if (small == characters[i]) {
        latin.append(letter);
      } else {
        latin.append(isAmongCapitals(characters, i) ? upper(letter) : capitalised(letter));
      }
    }
    return latin.toString();
  }

  private static boolean isAmongCapitals(int[] characters, int at) {
    boolean before = at > 0 && Character.isUpperCase(characters[at - 1]);
    boolean after = at + 1 < characters.length && Character.isUpperCase(characters[at + 1]);
    return before || after;
  }

  private static String upper(String letter) {
    return letter.toUpperCase(Locale.ROOT);
  }

  private static String capitalised(String letter) {
    return upper(letter.substring(0, 1)) + letter.substring(1);
  }
}
