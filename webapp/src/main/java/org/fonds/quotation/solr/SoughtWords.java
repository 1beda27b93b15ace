package org.fonds.quotation.solr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.fonds.index.ExactWords;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.TermCounts;
import org.fonds.quotation.UsualRomanisations;

/**
 * The words by which a quotation is sought: those of it that stand on the fewest pages, and where
 * hardly any stands there at all, the Cyrillic words that it may have romanised.
 */
final class SoughtWords {

  /** What the beginning of a long quotation does not tell, the rest does not either. */
  private static final int MOST_READ = 300;

  private static final int MOST_ROMANISED = 40;
  private static final int SHORTEST_TELLING = 4;
  private static final int MOST = 24;

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{M}'\u2019\u02B9\u2032]+");

  private SoughtWords() {}

  /** As the index has them letter by letter, the rarest first. */
  static List<String> of(String quotation, ArchiveIndex index) {
    TermCounts counts = new TermCounts(index);
    List<String> words = ExactWords.of(quotation).stream().limit(MOST_READ).toList();
    Map<String, Long> known = counts.of(words);
    SequencedMap<String, Long> sought = new LinkedHashMap<>();
    words.stream().filter(known::containsKey).forEach(word -> sought.put(word, known.get(word)));
    if (areStrange(words, known.keySet())) {
      Map<String, Long> cyrillic = counts.of(cyrillic(quotation));
      sought.putAll(cyrillic);
    }
    return sought.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether most of the words that tell something stand nowhere. */
  private static boolean areStrange(List<String> words, Set<String> known) {
    List<String> telling =
        words.stream().filter(word -> word.length() >= SHORTEST_TELLING).toList();
    long there = telling.stream().filter(known::contains).count();
    return 2 * there < telling.size();
  }

  private static List<String> cyrillic(String quotation) {
    SequencedSet<String> forms = new LinkedHashSet<>();
    BETWEEN_WORDS
        .splitAsStream(quotation)
        .filter(word -> word.length() >= SHORTEST_TELLING)
        .limit(MOST_ROMANISED)
        .flatMap(word -> UsualRomanisations.cyrillic(word).stream())
        .forEach(form -> forms.addAll(ExactWords.of(form)));
    return new ArrayList<>(forms);
  }
}
