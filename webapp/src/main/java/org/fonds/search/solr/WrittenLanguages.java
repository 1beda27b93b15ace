package org.fonds.search.solr;

import com.ibm.icu.text.Normalizer2;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fonds.index.TextLanguage;

/** In which languages a word may have been typed, by its letters. */
final class WrittenLanguages {

  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчш";

  /** All letters of each; those of Latin without marks that a language has only in loans too. */
  private static final Map<TextLanguage, String> LETTERS = letters();

  private WrittenLanguages() {}

  private static Map<TextLanguage, String> letters() {
    Map<TextLanguage, String> letters = new EnumMap<>(TextLanguage.class);
    letters.put(TextLanguage.EN, latinBut("") + "'");
    letters.put(TextLanguage.DE, latinBut("") + "äöüß");
    letters.put(TextLanguage.PL, latinBut("qvx") + "ąćęłńóśźż");
    letters.put(TextLanguage.ET, latinBut("qwxy") + "äöõüšž");
    letters.put(TextLanguage.LV, latinBut("qwxy") + "āčēģīķļņšūž");
    letters.put(TextLanguage.LT, latinBut("qwx") + "ąčęėįšųūž");
    letters.put(TextLanguage.FI, latinBut("qwxz") + "äöåšž");
    letters.put(TextLanguage.HU, latinBut("qwx") + "áéíóöőúüű");
    letters.put(TextLanguage.RO, latinBut("qwy") + "ăâîșțşţ");
    letters.put(TextLanguage.CS, latinBut("qw") + "áčďéěíňóřšťúůýž");
    letters.put(TextLanguage.RU, CYRILLIC + "ёйщъыьэюя");
    letters.put(TextLanguage.UK, CYRILLIC + "єіїґйщьюя'’ʼ");
    letters.put(TextLanguage.BG, CYRILLIC + "йщъьюя");
    letters.put(TextLanguage.SR, CYRILLIC + "ђјљњћџ" + latinBut("qwxy") + "čćđšž");
    return letters;
  }

  private static String latinBut(String missing) {
    return "abcdefghijklmnopqrstuvwxyz".replaceAll("[" + missing + " ]", "");
  }

  /** Those whose letters are all of a word's; none where no language has them. */
  static Set<TextLanguage> of(String word) {
    String typed = Normalizer2.getNFCInstance().normalize(word.toLowerCase(Locale.ROOT));
    Set<TextLanguage> languages = EnumSet.noneOf(TextLanguage.class);
    LETTERS.forEach((language, letters) -> {
      if (typed.codePoints().allMatch(sign -> letters.indexOf(sign) >= 0)) {
        languages.add(language);
      }
    });
    return languages;
  }
}
