package org.fonds.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.fonds.index.TextLanguage;
import org.fonds.index.client.Stems;

/**
 * Names in the forms that one language gives to words: those with the same stems. They begin with a
 * capital, as names do. Safe for several threads.
 */
final class BentPhrases<T> {

  private record Bent<T>(List<Set<String>> stems, Phrase<T> phrase) {}

  private final TextLanguage language;
  private final Map<String, List<Bent<T>>> byFirst = new HashMap<>();

  BentPhrases(TextLanguage language, List<Phrase<T>> phrases) {
    this.language = language;
    phrases.stream().filter(Phrase::canBeBent).forEach(this::add);
  }

  private void add(Phrase<T> phrase) {
    Bent<T> bent = new Bent<>(phrase.written().stream().map(this::stems).toList(), phrase);
    bent.stems()
        .getFirst()
        .forEach(stem -> byFirst.computeIfAbsent(stem, first -> new ArrayList<>()).add(bent));
  }

  private Set<String> stems(String word) {
    Set<String> stems = new HashSet<>();
    Stems.of(word, language).forEach(stems::addAll);
    return stems;
  }

  /** Tells of the names that begin with a word of a text, some more than once. */
  void find(List<String> words, int at, Consumer<Phrase<T>> found) {
    if (!Character.isUpperCase(words.get(at).codePointAt(0))) {
      return;
    }
    for (String stem : stems(words.get(at))) {
      for (Bent<T> bent : byFirst.getOrDefault(stem, List.of())) {
        if (stands(bent.stems(), words, at)) {
          found.accept(bent.phrase());
        }
      }
    }
  }

  private boolean stands(List<Set<String>> stems, List<String> words, int at) {
    if (at + stems.size() > words.size()) {
      return false;
    }
    for (int next = 1; next < stems.size(); next++) {
      if (stems(words.get(at + next)).stream().noneMatch(stems.get(next)::contains)) {
        return false;
      }
    }
    return true;
  }
}
