package org.fonds.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.description.Term;
import org.fonds.index.TextLanguage;

/**
 * The names of terms, to be found in texts: as whole words, whatever the case and the marks of
 * their letters, and in the forms to which the text's language bends them where a capital says that
 * it is a name. Abbreviations are found in capitals alone. Safe for several threads once all names
 * are added.
 */
final class Phrases<T> {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST_ABBREVIATION = 5;
  private static final int SHORTEST = 2;

  private final List<Phrase<T>> phrases = new ArrayList<>();
  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<TextLanguage, BentPhrases<T>> bent = new ConcurrentHashMap<>();
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
    List<String> written = words(name);
    List<String> words = written.stream().map(Phrases::folded).toList();
    boolean abbreviation =
        words.size() == 1 && name.length() <= LONGEST_ABBREVIATION && isInCapitals(name);
    if (!words.isEmpty() && String.join("", words).length() >= SHORTEST) {
      Phrase<T> phrase = new Phrase<>(written, words, abbreviation, meaning);
      phrases.add(phrase);
      byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(phrase);
    }
  }

  /** Tells of everything that a text names; of names that begin alike, the longest. */
  void find(String text, TextLanguage language, Consumer<T> found) {
    List<String> words = words(text);
    List<String> folded = words.stream().map(Phrases::folded).toList();
    BentPhrases<T> forms = bent.computeIfAbsent(language, each -> new BentPhrases<>(each, phrases));
    for (int at = 0; at < words.size(); at++) {
      Longest<T> longest = new Longest<>();
      for (Phrase<T> phrase : byFirst.getOrDefault(folded.get(at), List.of())) {
        if (stands(phrase, words, folded, at)) {
          longest.take(phrase);
        }
      }
      forms.find(words, at, longest::take);
      longest.meanings.forEach(found);
    }
    withoutSpaces.forEach((name, meaning) -> {
      if (text.contains(name)) {
        found.accept(meaning);
      }
    });
  }

  /** What the longest of some phrases mean. */
  private static final class Longest<T> {

    private final Set<T> meanings = new LinkedHashSet<>();
    private int length;

    void take(Phrase<T> phrase) {
      if (phrase.length() > length) {
        meanings.clear();
        length = phrase.length();
      }
      if (phrase.length() == length) {
        meanings.add(phrase.meaning());
      }
    }
  }

  private static boolean stands(Phrase<?> phrase, List<String> words, List<String> folded, int at) {
    int end = at + phrase.length();
    return end <= folded.size()
        && folded.subList(at, end).equals(phrase.words())
        && (!phrase.inCapitals() || isInCapitals(words.get(at)));
  }

  private static boolean isInCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
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
