package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.index.ExactWords;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.NearWords;
import org.fonds.search.Clause;
import org.fonds.search.QueryText;

/** What may have been meant by words that do not stand in the index. */
final class OtherSpellings {

  private static final int MOST = 3;

  private final NearWords nearWords;

  OtherSpellings(ArchiveIndex index) {
    this.nearWords = new NearWords(index);
  }

  /**
   * What was typed with its unknown words in spellings that are known, the nearest first; empty
   * where all are known or nothing is near.
   */
  List<String> of(QueryText text) {
    SequencedMap<String, String> typed = new LinkedHashMap<>();
    for (Clause.Plain plain : text.sought()) {
      SequencedSet<String> words = ExactWords.of(plain.text());
      if (plain instanceof Clause.Word(String word) && words.size() == 1) {
        typed.put(words.getFirst(), word);
      }
    }
    Map<String, List<String>> near = nearWords.of(List.copyOf(typed.keySet()));
    List<String> spellings = new ArrayList<>();
    for (int i = 0; i < MOST && !near.isEmpty(); i++) {
      String meant = text.typed();
      for (Map.Entry<String, List<String>> unknown : near.entrySet()) {
        List<String> known = unknown.getValue();
        if (typed.containsKey(unknown.getKey()) && !known.isEmpty()) {
          meant =
              replaced(
                  meant, typed.get(unknown.getKey()), known.get(Math.min(i, known.size() - 1)));
        }
      }
      if (!meant.equals(text.typed()) && !spellings.contains(meant)) {
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
