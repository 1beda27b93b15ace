package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.index.ExactWords;
import org.fonds.index.TextLanguage;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.NearWords;
import org.fonds.search.Clause;
import org.fonds.search.QueryText;

/**
 * What may have been meant by words that do not stand in the index, or hardly: words there that are
 * written nearly so, of the languages in which they may have been typed before others. What these
 * are the letters say, and the other words of the search by the pages on which they stand.
 */
final class OtherSpellings {

  private static final int MOST = 3;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_RARE_WORD = 5;

  private final ArchiveIndex index;
  private final NearWords nearWords;

  OtherSpellings(ArchiveIndex index) {
    this.index = index;
    this.nearWords = new NearWords(index);
  }

  /**
   * What was typed with its unknown words in spellings that are known, the likeliest first; empty
   * where all are known or nothing is near.
   */
  List<String> ofUnknown(QueryText text) {
    SequencedMap<String, String> typed = typed(text);
    return spellings(text, typed, nearWords.of(List.copyOf(typed.keySet())));
  }

  /**
   * The same with rare words in spellings that differ in one letter and stand there more often;
   * short words have too many neighbours to say anything.
   */
  List<String> ofRare(QueryText text) {
    SequencedMap<String, String> typed = typed(text);
    Map<String, List<String>> near = new LinkedHashMap<>();
    nearWords
        .ofRare(typed.keySet().stream().filter(OtherSpellings::isLong).toList())
        .forEach((word, others) ->
            near.put(
                word, others.stream().filter(other -> LettersApart.of(word, other) == 1).toList()));
    return spellings(text, typed, near);
  }

  private static boolean isLong(String word) {
    return word.length() >= SHORTEST_RARE_WORD;
  }

  /** The single words of a search, letter by letter, with the form in which they were typed. */
  private static SequencedMap<String, String> typed(QueryText text) {
    SequencedMap<String, String> typed = new LinkedHashMap<>();
    for (Clause.Plain plain : text.sought()) {
      SequencedSet<String> words = ExactWords.of(plain.text());
      if (plain instanceof Clause.Word(String word) && words.size() == 1) {
        typed.put(words.getFirst(), word);
      }
    }
    return typed;
  }

  private List<String> spellings(
      QueryText text, Map<String, String> typed, Map<String, List<String>> near) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    near.forEach((word, others) -> {
      if (typed.containsKey(word) && !others.isEmpty() && known.size() < MOST_WORDS) {
        known.put(word, others);
      }
    });
    if (known.isEmpty()) {
      return List.of();
    }
    Set<String> asked = new LinkedHashSet<>(typed.keySet());
    known.values().forEach(asked::addAll);
    WordUses uses = WordUses.of(asked, index);
    Set<TextLanguage> around = EnumSet.noneOf(TextLanguage.class);
    typed.keySet().stream()
        .filter(word -> !known.containsKey(word))
        .forEach(word -> around.addAll(uses.languages(word)));
    known.replaceAll((word, others) ->
        ranked(word, others, plausible(typed.getOrDefault(word, word), around), uses));
    return replaced(text.typed(), typed, known);
  }

  /** Languages that have the letters and, if any of them does, the other words of the search. */
  private static Set<TextLanguage> plausible(String typed, Set<TextLanguage> around) {
    Set<TextLanguage> written = WrittenLanguages.of(typed);
    Set<TextLanguage> both = EnumSet.copyOf(around);
    both.retainAll(written);
    return both.isEmpty() ? written : both;
  }

  /** A word of another language counts as one letter farther. */
  private static List<String> ranked(
      String word, List<String> others, Set<TextLanguage> plausible, WordUses uses) {
    Comparator<String> foreign =
        Comparator.comparing(other -> Collections.disjoint(uses.languages(other), plausible));
    Comparator<String> nearest =
        Comparator.comparingInt(other ->
            LettersApart.of(word, other)
                + (Collections.disjoint(uses.languages(other), plausible) ? 1 : 0));
    return others.stream()
        .sorted(
            nearest
                .thenComparing(foreign)
                .thenComparing(Comparator.comparingLong(uses::pages).reversed())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static List<String> replaced(
      String text, Map<String, String> typed, Map<String, List<String>> known) {
    List<String> spellings = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      String meant = text;
      for (Map.Entry<String, List<String>> word : known.entrySet()) {
        List<String> others = word.getValue();
        meant =
            replaced(
                meant,
                typed.getOrDefault(word.getKey(), word.getKey()),
                others.get(Math.min(i, others.size() - 1)));
      }
      if (!meant.equals(text) && !spellings.contains(meant)) {
        spellings.add(meant);
      }
    }
    return spellings;
  }

  private static String replaced(String text, String word, String other) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(other));
  }
}
