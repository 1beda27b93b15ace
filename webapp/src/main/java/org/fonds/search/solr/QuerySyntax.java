package org.fonds.search.solr;

import java.util.List;
import java.util.regex.Pattern;
import org.fonds.index.ExactWords;

/**
 * Writes what can only be asked in Lucene's own syntax, out of letters, digits and apostrophes
 * alone: nothing else of what was typed reaches it.
 */
final class QuerySyntax {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
  private static final Pattern BETWEEN_PATTERNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'*?]+");

  private QuerySyntax() {}

  /** A pattern in its parts, each to be found; those that are stars only say nothing. */
  static List<String> patterns(String text) {
    return parts(text, BETWEEN_PATTERNS).stream()
        .filter(part -> !part.matches("[*?']+"))
        .map(part -> part.replaceAll("\\*+", "*"))
        .toList();
  }

  /** A word in its parts, each to be found with a few letters changed. */
  static List<String> similar(String text, int changes) {
    return parts(text, BETWEEN_WORDS).stream().map(part -> part + "~" + changes).toList();
  }

  /** Words near each other. */
  static String near(String text, int apart) {
    return "\"" + String.join(" ", parts(text, BETWEEN_WORDS)) + "\"~" + apart;
  }

  private static List<String> parts(String text, Pattern between) {
    return between.splitAsStream(ExactWords.folded(text)).filter(part -> !part.isEmpty()).toList();
  }
}
