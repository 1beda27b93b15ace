package org.fonds.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text in which no sign is meant for the query language, such as a name in a list:
 * put together with spaces they are read as these words and nothing else.
 */
public final class PlainWords {

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private PlainWords() {}

  /** The words in their order, without the signs between them; empty if there are none. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(sign -> {
          if (QuerySigns.isOfWord(sign)) {
            word.appendCodePoint(sign);
          } else {
            close(word, words);
          }
        });
    close(word, words);
    return words;
  }

  private static void close(StringBuilder signs, List<String> words) {
    String word = inner(signs.toString());
    if (!word.isEmpty()) {
      words.add(OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : word);
    }
    signs.setLength(0);
  }

  /** From the first sign that can be sought to the last, with the marks on it. */
  private static String inner(String word) {
    int first = 0;
    while (first < word.length() && !QuerySigns.isSearchable(word.codePointAt(first))) {
      first += Character.charCount(word.codePointAt(first));
    }
    int last = word.length();
    while (last > first && !isEnd(word.codePointBefore(last))) {
      last -= Character.charCount(word.codePointBefore(last));
    }
    return word.substring(first, last);
  }

  private static boolean isEnd(int sign) {
    int type = Character.getType(sign);
    return QuerySigns.isSearchable(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
