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
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.ExactWords;

/**
 * What the vocabularies of an archive call by several names: НКВД, NKVD and NKWD are one body,
 * Lwów, Львів and Lemberg one town.
 */
public final class Thesaurus {

  private static final int MOST_OTHER_NAMES = 48;

  private final Map<String, List<Term>> bodies = new HashMap<>();
  private final Map<String, List<Term>> named = new HashMap<>();
  private final Map<String, List<Term>> euphemisms = new HashMap<>();
  private final Vocabulary organisations;
  private int longest = 1;

  /** The names of organisations, events, places and persons, and euphemisms. */
  public Thesaurus(Vocabularies vocabularies) {
    organisations = vocabularies.organisations();
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

  private static Set<String> keys(Term term) {
    Set<String> keys = new LinkedHashSet<>();
    Stream.concat(term.names().values().stream(), term.alternativeNames().stream())
        .map(Thesaurus::key)
        .forEach(keys::add);
    return keys;
  }

  /** What spellings have in common that differ in capitals, marks and signs only. */
  private static String key(String name) {
    return ExactWords.folded(name).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  /** The ids of the organisations that have a name with these words in it. */
  public List<String> organisationsCalled(String words) {
    String sought = " " + key(words) + " ";
    return organisations.terms().stream()
        .filter(term -> keys(term).stream().anyMatch(key -> (" " + key + " ").contains(sought)))
        .map(Term::id)
        .toList();
  }

  /** Whether a word is a name of something that has other names here. */
  public boolean knows(String word) {
    return isKnown(key(word), false);
  }

  /**
   * The same conditions, with each name that is known also answered by its other names.
   *
   * @param withEuphemisms whether euphemisms count as names
   */
  public List<Clause> widened(List<Clause> clauses, boolean withEuphemisms) {
    List<Clause> widened = new ArrayList<>();
    int at = 0;
    while (at < clauses.size()) {
      int length = lengthOfName(clauses, at, withEuphemisms);
      widened.add(
          length == 0
              ? widened(clauses.get(at), withEuphemisms)
              : named(clauses.subList(at, at + length), withEuphemisms));
      at += Math.max(1, length);
    }
    return widened;
  }

  private Clause widened(Clause clause, boolean withEuphemisms) {
    return switch (clause) {
      case Clause.AllOf(List<Clause> all) -> new Clause.AllOf(widened(all, withEuphemisms));
      case Clause.AnyOf(List<Clause> any) ->
          new Clause.AnyOf(
              any.stream()
                  .map(each -> new Clause.AllOf(widened(List.of(each), withEuphemisms)))
                  .map(Thesaurus::single)
                  .toList());
      case Clause.Plain _, Clause.In _, Clause.Not _ -> clause;
    };
  }

  private static Clause single(Clause.AllOf all) {
    return all.clauses().size() == 1 ? all.clauses().getFirst() : all;
  }

  /** How many conditions from a place on are together a name; 0 if none is. */
  private int lengthOfName(List<Clause> clauses, int from, boolean withEuphemisms) {
    if (clauses.get(from) instanceof Clause.Phrase(String text, int apart)) {
      return apart == 0 && isKnown(key(text), withEuphemisms) ? 1 : 0;
    }
    int known = 0;
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(clauses.size(), from + longest); i++) {
      if (!(clauses.get(i) instanceof Clause.Word(String word))) {
        break;
      }
      words.append(' ').append(word);
      if (isKnown(key(words.toString()), withEuphemisms)) {
        known = i - from + 1;
      }
    }
    return known;
  }

  private boolean isKnown(String key, boolean withEuphemisms) {
    return bodies.containsKey(key)
        || named.containsKey(key)
        || (withEuphemisms && euphemisms.containsKey(key));
  }

  private Clause named(List<Clause> typed, boolean withEuphemisms) {
    StringBuilder words = new StringBuilder();
    for (Clause clause : typed) {
      if (clause instanceof Clause.Plain plain) {
        words.append(' ').append(plain.text());
      }
    }
    List<Clause> any = new ArrayList<>();
    any.add(single(new Clause.AllOf(typed)));
    any.addAll(otherNames(key(words.toString()), withEuphemisms));
    return any.size() == 1 ? any.getFirst() : new Clause.AnyOf(any);
  }

  private List<OtherName> otherNames(String typed, boolean withEuphemisms) {
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
