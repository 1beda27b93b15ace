package org.fonds.name;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that may be names: those that begin with a capital and that the same text
 * never writes small, as it does what only stood at the beginning of a sentence or in a heading. Of
 * scripts without capitals none.
 */
public final class NamesInText {

  private static final String LETTERS = "[\\p{L}\\p{M}]+(?:['\u2019\u02BC][\\p{L}\\p{M}]+)*";

  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?=\\p{Lu}[\\p{L}\\p{M}'\u2019\u02BC])"
              + LETTERS
              + "(?:[-\u2010\u2011]"
              + LETTERS
              + ")*");

  private static final Pattern SMALL =
      Pattern.compile("(?<![\\p{L}\\p{M}'\u2019\u02BC])(?=\\p{Ll})" + LETTERS);

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

  private NamesInText() {}

  /**
   * Each such word once, in lower case, in the order of the text; one with a hyphen as a whole and
   * in its parts.
   */
  public static SequencedSet<String> of(String text) {
    SequencedSet<String> names = new LinkedHashSet<>();
    Matcher words = CAPITALISED.matcher(text);
    while (words.find()) {
      String name = words.group().toLowerCase(Locale.ROOT);
      names.add(name);
      HYPHEN.splitAsStream(name).filter(part -> part.length() > 1).forEach(names::add);
    }
    names.removeAll(small(text));
    return names;
  }

  private static Set<String> small(String text) {
    Set<String> small = new HashSet<>();
    SMALL.matcher(text).results().forEach(word -> small.add(word.group()));
    return small;
  }
}
