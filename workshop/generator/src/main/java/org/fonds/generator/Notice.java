package org.fonds.generator;

import java.util.Map;

/** The line that stands on every page of every demonstration document. */
final class Notice {

  private static final Map<String, String> LINES =
      Map.ofEntries(
          Map.entry("en", "Demonstration summary, not a source"),
          Map.entry("ru", "Демонстрационное изложение, не источник"),
          Map.entry("uk", "Демонстраційний виклад, не джерело"),
          Map.entry("pl", "Streszczenie demonstracyjne, nie źródło"),
          Map.entry("et", "Näidiskokkuvõte, mitte allikas"),
          Map.entry("lv", "Demonstrācijas kopsavilkums, nevis avots"),
          Map.entry("lt", "Demonstracinė santrauka, ne šaltinis"),
          Map.entry("fi", "Esittelytiivistelmä, ei lähde"),
          Map.entry("de", "Zusammenfassung zur Demonstration, keine Quelle"),
          Map.entry("hu", "Bemutató összefoglaló, nem forrás"),
          Map.entry("ro", "Rezumat demonstrativ, nu o sursă"),
          Map.entry("ja", "デモンストレーション用の要約であり、史料ではありません"),
          Map.entry("ko", "시연용 요약이며, 사료가 아님"));

  private Notice() {}

  /**
   * The line in a language.
   *
   * @throws GeneratorException if nobody has written it in that language yet
   */
  static String in(String language) {
    String line = LINES.get(language);
    if (line == null) {
      throw new GeneratorException(
          "the notice is not written in \"" + language + "\" yet; add it to Notice");
    }
    return line;
  }
}
