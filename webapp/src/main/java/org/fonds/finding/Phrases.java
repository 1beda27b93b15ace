package org.fonds.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.description.Term;

/**
 * The names of terms, to be found in texts: whatever the case and the marks of their letters, but
 * as whole words. Abbreviations are found in capitals alone. Forms to which a word is bent are
 * other words.
 */
final class Phrases<T> {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST_ABBREVIATION = 5;
  private static final int SHORTEST = 2;

  private record Phrase<T>(List<String> words, boolean inCapitals, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<String, T> withoutSpaces = new HashMap<>();

  /** Adds what a term is called in every language. */
  void add(Term term, T meaning) {
    term.names().values().forEach(name -> add(name, meaning));
    term.alternativeNames().forEach(name -> add(name, meaning));
  }

  private void add(String name, T meaning) {
    if (isWithoutSpaces(name)) {
      if (name.length() >= SHORTEST) {
        withoutSpaces.put(name, meaning);
      }
      return;
    }
    List<String> words = words(name).stream().map(Phrases::folded).toList();
    boolean abbreviation =
        words.size() == 1
            && name.length() <= LONGEST_ABBREVIATION
            && name.equals(name.toUpperCase(Locale.ROOT));
    if (!words.isEmpty() && String.join("", words).length() >= SHORTEST) {
      byFirst
          .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Phrase<>(words, abbreviation, meaning));
    }
  }

  /** Tells of everything that a text names; of names that begin alike, the longest. */
  void find(String text, Consumer<T> found) {
    List<String> words = words(text);
    List<String> folded = words.stream().map(Phrases::folded).toList();
    for (int at = 0; at < words.size(); at++) {
      Set<T> meanings = new LinkedHashSet<>();
      int longest = 0;
      for (Phrase<T> phrase : byFirst.getOrDefault(folded.get(at), List.of())) {
        if (stands(phrase, words, folded, at) && phrase.words().size() >= longest) {
          if (phrase.words().size() > longest) {
            meanings.clear();
          }
          longest = phrase.words().size();
          meanings.add(phrase.meaning());
        }
      }
      meanings.forEach(found);
    }
    withoutSpaces.forEach((name, meaning) -> {
      if (text.contains(name)) {
        found.accept(meaning);
      }
    });
  }

  private static boolean stands(Phrase<?> phrase, List<String> words, List<String> folded, int at) {
    int end = at + phrase.words().size();
    return end <= folded.size()
        && folded.subList(at, end).equals(phrase.words())
        && (!phrase.inCapitals() || words.get(at).equals(words.get(at).toUpperCase(Locale.ROOT)));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static String folded(String word) {
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isWithoutSpaces(String name) {
    return name.codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .anyMatch(script ->
            script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA);
  }
}
