package org.fonds.description;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the keys whose spellings are most like a text, whatever its case and accents. */
final class Likeness {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{P}\\s]+");
  private static final double ENOUGH = 0.66;
  private static final double NEAR_THE_BEST = 0.2;
  private static final int SHOWN = 3;

  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
  private final Map<String, List<String>> spellings = new LinkedHashMap<>();

  Likeness(Map<String, List<String>> spellings) {
    spellings.forEach(
        (key, words) -> this.spellings.put(key, words.stream().map(Likeness::folded).toList()));
  }

  /**
   * Nearest first, at most three, none far behind the first; in the given order where equally near.
   */
  List<String> nearest(String text) {
    record Candidate(String key, double score) {}
    String wanted = folded(text);
    List<Candidate> candidates = new ArrayList<>();
    spellings.forEach((key, words) -> {
      double score = words.stream().mapToDouble(word -> score(wanted, word)).max().orElse(0);
      if (score >= ENOUGH) {
        candidates.add(new Candidate(key, score));
      }
    });
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    double best = candidates.isEmpty() ? 0 : candidates.getFirst().score();
    return candidates.stream()
        .filter(candidate -> best - candidate.score() < NEAR_THE_BEST)
        .limit(SHOWN)
        .map(Candidate::key)
        .toList();
  }

  private double score(String wanted, String word) {
    if (wanted.isEmpty() || word.isEmpty()) {
      return 0;
    }
    return similarity.apply(wanted, word);
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
