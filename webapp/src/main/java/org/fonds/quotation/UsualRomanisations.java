package org.fonds.quotation;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.fonds.index.ExactWords;

/**
 * Cyrillic words in Latin letters and back, by all the usual ways at once: the Library of Congress,
 * BGN/PCGN, ISO 9 and scholars' own.
 */
public final class UsualRomanisations {

  private static final int MOST_SKELETONS = 16;
  private static final int MOST_FORMS = 64;
  private static final int LONGEST = 40;

  /** Latin letters for a sound each; the longer stand before those that they begin with. */
  private static final List<Map.Entry<String, String>> LATIN =
      List.of(
          Map.entry("shch", "SC"),
          Map.entry("szcz", "SC"),
          Map.entry("šč", "SC"),
          Map.entry("ŝ", "SC"),
          Map.entry("tsch", "C"),
          Map.entry("sch", "S"),
          Map.entry("zh", "Z"),
          Map.entry("ž", "Z"),
          Map.entry("ż", "Z"),
          Map.entry("kh", "x"),
          Map.entry("ts", "c"),
          Map.entry("ch", "C"),
          Map.entry("cz", "C"),
          Map.entry("č", "C"),
          Map.entry("sh", "S"),
          Map.entry("sz", "S"),
          Map.entry("š", "S"),
          Map.entry("yu", "iu"),
          Map.entry("ju", "iu"),
          Map.entry("û", "iu"),
          Map.entry("ya", "ia"),
          Map.entry("ja", "ia"),
          Map.entry("â", "ia"),
          Map.entry("yo", "io"),
          Map.entry("jo", "io"),
          Map.entry("ye", "e"),
          Map.entry("je", "e"),
          Map.entry("y", "i"),
          Map.entry("j", "i"),
          Map.entry("h", "x"),
          Map.entry("w", "v"),
          Map.entry("q", "k"));

  private static final Map<Character, List<String>> SOUNDS =
      Map.ofEntries(
          letter('а', "a"),
          letter('б', "b"),
          letter('в', "v"),
          letter('г', "g", "x"),
          letter('ґ', "g"),
          letter('д', "d"),
          letter('е', "e"),
          letter('ё', "e", "io", "o"),
          letter('є', "e"),
          letter('ж', "Z"),
          letter('з', "z"),
          letter('и', "i"),
          letter('і', "i"),
          letter('ї', "i"),
          letter('й', "i"),
          letter('к', "k"),
          letter('л', "l"),
          letter('м', "m"),
          letter('н', "n"),
          letter('о', "o"),
          letter('п', "p"),
          letter('р', "r"),
          letter('с', "s"),
          letter('т', "t"),
          letter('у', "u"),
          letter('ў', "u"),
          letter('ф', "f"),
          letter('х', "x"),
          letter('ц', "c"),
          letter('ч', "C"),
          letter('ш', "S"),
          letter('щ', "SC"),
          letter('ъ', ""),
          letter('ы', "i"),
          letter('ь', ""),
          letter('э', "e"),
          letter('ю', "iu"),
          letter('я', "ia"),
          letter('ј', "i"),
          letter('љ', "li"),
          letter('њ', "ni"),
          letter('ћ', "c", "C"),
          letter('ђ', "d"),
          letter('џ', "dZ"),
          letter('ѣ', "e"),
          letter('ѳ', "f"),
          letter('ѵ', "i"));

  /** What Latin letters may stand for, in the letters of the index: й is и there, and ё is е. */
  private static final List<Map.Entry<String, List<String>>> CYRILLIC =
      List.of(
          Map.entry("shch", List.of("щ")), Map.entry("šč", List.of("щ")),
          Map.entry("zh", List.of("ж")), Map.entry("ž", List.of("ж")),
          Map.entry("kh", List.of("х")), Map.entry("ts", List.of("ц", "тс")),
          Map.entry("ch", List.of("ч")), Map.entry("č", List.of("ч")),
          Map.entry("sh", List.of("ш")), Map.entry("š", List.of("ш")),
          Map.entry("yu", List.of("ю")), Map.entry("iu", List.of("ю", "иу")),
          Map.entry("ju", List.of("ю")), Map.entry("ya", List.of("я")),
          Map.entry("ia", List.of("я", "иа")), Map.entry("ja", List.of("я")),
          Map.entry("yo", List.of("е", "ио")), Map.entry("ye", List.of("е")),
          Map.entry("je", List.of("е", "ье")), Map.entry("iy", List.of("ии", "іи")),
          Map.entry("yi", List.of("ыи", "і")), Map.entry("yy", List.of("ыи")),
          Map.entry("a", List.of("а")), Map.entry("b", List.of("б")),
          Map.entry("c", List.of("ц")), Map.entry("d", List.of("д")),
          Map.entry("e", List.of("е", "э")), Map.entry("f", List.of("ф")),
          Map.entry("g", List.of("г")), Map.entry("h", List.of("х", "г")),
          Map.entry("i", List.of("и", "і")), Map.entry("j", List.of("и")),
          Map.entry("k", List.of("к")), Map.entry("l", List.of("л")),
          Map.entry("m", List.of("м")), Map.entry("n", List.of("н")),
          Map.entry("o", List.of("о")), Map.entry("p", List.of("п")),
          Map.entry("q", List.of("к")), Map.entry("r", List.of("р")),
          Map.entry("s", List.of("с")), Map.entry("t", List.of("т")),
          Map.entry("u", List.of("у")), Map.entry("v", List.of("в")),
          Map.entry("w", List.of("в")), Map.entry("x", List.of("х", "кс")),
          Map.entry("y", List.of("ы", "и")), Map.entry("z", List.of("з")),
          Map.entry("'", List.of("ь")), Map.entry("\u02B9", List.of("ь")),
          Map.entry("\u2019", List.of("ь")), Map.entry("\u2032", List.of("ь")));

  private UsualRomanisations() {}

  private static Map.Entry<Character, List<String>> letter(char cyrillic, String... sounds) {
    return Map.entry(cyrillic, List.of(sounds));
  }

  /** Whether a word begins with a Cyrillic letter. */
  static boolean isCyrillic(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  /** A word by its sounds: what a Cyrillic word shares with each of its romanisations. */
  static Set<String> skeletons(String word) {
    String small = Normalizer2.getNFCInstance().normalize(word.toLowerCase(Locale.ROOT));
    return isCyrillic(small) ? ofCyrillic(small) : Set.of(ofLatin(small));
  }

  private static Set<String> ofCyrillic(String word) {
    List<String> readings = List.of("");
    for (int at = 0; at < word.length(); at++) {
      List<String> longer = new ArrayList<>();
      List<String> sounds = SOUNDS.getOrDefault(word.charAt(at), List.of(""));
      readings.forEach(reading -> sounds.forEach(sound -> longer.add(reading + sound)));
      readings = longer.subList(0, Math.min(longer.size(), MOST_SKELETONS));
    }
    Set<String> skeletons = new LinkedHashSet<>();
    readings.forEach(reading -> skeletons.add(single(reading)));
    return skeletons;
  }

  private static String ofLatin(String word) {
    StringBuilder sounds = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      int from = at;
      Map.Entry<String, String> read =
          LATIN.stream()
              .filter(each -> word.startsWith(each.getKey(), from))
              .findFirst()
              .orElse(null);
      if (read == null) {
        String plain = ExactWords.folded(word.substring(at, at + 1));
        plain
            .chars()
            .filter(Character::isLetterOrDigit)
            .forEach(sign -> sounds.append((char) sign));
        at++;
      } else {
        sounds.append(read.getValue());
        at += read.getKey().length();
      }
    }
    return single(sounds.toString());
  }

  /** Doubled letters are written once by some, and so are ы and й side by side. */
  private static String single(String sounds) {
    return sounds.replaceAll("(.)\\1+", "$1");
  }

  /**
   * The Cyrillic words that a Latin one may stand for, as the index has them; none for a word with
   * other letters.
   */
  public static SequencedSet<String> cyrillic(String latin) {
    String word = Normalizer2.getNFCInstance().normalize(latin.toLowerCase(Locale.ROOT));
    SequencedSet<String> forms = new LinkedHashSet<>();
    if (word.length() > 1 && word.length() <= LONGEST) {
      spell(word, 0, "", forms);
    }
    return forms;
  }

  private static void spell(String word, int at, String so, Set<String> forms) {
    if (forms.size() >= MOST_FORMS) {
      return;
    }
    if (at == word.length()) {
      forms.add(so);
      if ("лнтсдрвз".indexOf(so.charAt(so.length() - 1)) >= 0) {
        forms.add(so + "ь");
      }
      return;
    }
    for (Map.Entry<String, List<String>> each : CYRILLIC) {
      if (word.startsWith(each.getKey(), at)) {
        for (String letters : each.getValue()) {
          spell(word, at + each.getKey().length(), so + letters, forms);
        }
        if (each.getKey().equals("l") && isConsonant(word, at + 1)) {
          spell(word, at + 1, so + "ль", forms);
        }
        return;
      }
    }
  }

  private static boolean isConsonant(String word, int at) {
    return at < word.length() && "bcdfgkmnpqrstvwxz".indexOf(word.charAt(at)) >= 0;
  }
}
