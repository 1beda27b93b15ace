package org.fonds.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.VocabularySet;
import org.fonds.index.ExactWords;

/** The terms of vocabularies behind their names, as those stood at one moment. */
final class KnownNames {

  private static final int MOST_OTHER_NAMES = 48;

  private final Map<String, List<Term>> bodies = new HashMap<>();
  private final Map<String, List<Term>> named = new HashMap<>();
  private final Map<String, List<Term>> euphemisms = new HashMap<>();
  private int longest = 1;

  KnownNames(VocabularySet vocabularies) {
    vocabularies.organisations().terms().forEach(term -> add(bodies, term));
    Stream.of(vocabularies.events(), vocabularies.names())
        .flatMap(vocabulary -> vocabulary.terms().stream())
        .forEach(term -> add(named, term));
    vocabularies.euphemisms().terms().forEach(term -> add(euphemisms, term));
  }

  private void add(Map<String, List<Term>> terms, Term term) {
    for (String key : keys(term)) {
      terms.computeIfAbsent(key, missing -> new ArrayList<>()).add(term);
      longest = Math.max(longest, key.split(" ").length);
    }
  }

  static Set<String> keys(Term term) {
    Set<String> keys = new LinkedHashSet<>();
    Stream.concat(term.names().values().stream(), term.alternativeNames().stream())
        .map(KnownNames::key)
        .forEach(keys::add);
    return keys;
  }

  /** What spellings have in common that differ in capitals, marks and signs only. */
  static String key(String name) {
    return ExactWords.folded(name).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  /** The words of the longest name. */
  int longest() {
    return longest;
  }

  boolean isKnown(String key, boolean withEuphemisms) {
    return bodies.containsKey(key)
        || named.containsKey(key)
        || (withEuphemisms && euphemisms.containsKey(key));
  }

  List<OtherName> otherNames(String typed, boolean withEuphemisms) {
    SequencedMap<String, OtherName> names = new LinkedHashMap<>();
    named.getOrDefault(typed, List.of()).forEach(term -> addNames(names, term, false));
    if (!typed.contains(" ")) {
      // A place by itself is not the event that is named after it.
      names.keySet().removeIf(name -> name.contains(" "));
    }
    bodies.getOrDefault(typed, List.of()).forEach(term -> addNames(names, term, false));
    if (withEuphemisms) {
      euphemisms.getOrDefault(typed, List.of()).forEach(term -> addNames(names, term, true));
    }
    names.remove(typed);
    return names.values().stream().limit(MOST_OTHER_NAMES).toList();
  }

  private static void addNames(
      SequencedMap<String, OtherName> names, Term term, boolean euphemism) {
    term.names().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each ->
            names.merge(
                key(each.getValue()),
                new OtherName(each.getValue(), Set.of(each.getKey()), euphemism),
                (one, other) -> one.alsoIn(other.languages())));
    term.alternativeNames()
        .forEach(name -> names.putIfAbsent(key(name), new OtherName(name, Set.of(), euphemism)));
  }
}
