package org.fonds.extraction;

import java.util.Map;

/** The scripts that OCR is told apart by: one reading serves all languages of a script roughly. */
enum Script {
  LATIN,
  CYRILLIC,
  JAPANESE,
  KOREAN,
  CHINESE,
  GREEK,
  ARABIC,
  HEBREW,
  GEORGIAN,
  ARMENIAN;

  /** Tesseract's languages that are not written in Latin letters. */
  private static final Map<String, Script> LANGUAGES =
      Map.ofEntries(
          Map.entry("rus", CYRILLIC),
          Map.entry("ukr", CYRILLIC),
          Map.entry("bel", CYRILLIC),
          Map.entry("bul", CYRILLIC),
          Map.entry("mkd", CYRILLIC),
          Map.entry("srp", CYRILLIC),
          Map.entry("kaz", CYRILLIC),
          Map.entry("kir", CYRILLIC),
          Map.entry("tgk", CYRILLIC),
          Map.entry("tat", CYRILLIC),
          Map.entry("mon", CYRILLIC),
          Map.entry("uzb_cyrl", CYRILLIC),
          Map.entry("aze_cyrl", CYRILLIC),
          Map.entry("jpn", JAPANESE),
          Map.entry("jpn_vert", JAPANESE),
          Map.entry("kor", KOREAN),
          Map.entry("kor_vert", KOREAN),
          Map.entry("chi_sim", CHINESE),
          Map.entry("chi_tra", CHINESE),
          Map.entry("ell", GREEK),
          Map.entry("ara", ARABIC),
          Map.entry("fas", ARABIC),
          Map.entry("pus", ARABIC),
          Map.entry("heb", HEBREW),
          Map.entry("yid", HEBREW),
          Map.entry("kat", GEORGIAN),
          Map.entry("hye", ARMENIAN));

  /**
   * @param language tesseract's name of a language, such as {@code rus}
   */
  static Script ofLanguage(String language) {
    return LANGUAGES.getOrDefault(language, LATIN);
  }

  /**
   * @param detected tesseract's name of a script that it saw, such as {@code Hangul}
   */
  static Script ofDetected(String detected) {
    return switch (detected) {
      case "Cyrillic" -> CYRILLIC;
      case "Japanese", "Hiragana", "Katakana" -> JAPANESE;
      case "Korean", "Hangul" -> KOREAN;
      case "Han", "HanS", "HanT" -> CHINESE;
      case "Greek" -> GREEK;
      case "Arabic" -> ARABIC;
      case "Hebrew" -> HEBREW;
      case "Georgian" -> GEORGIAN;
      case "Armenian" -> ARMENIAN;
      default -> LATIN;
    };
  }
}
