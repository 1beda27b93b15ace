package org.fonds.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * How a person or a place as described stands in the index to be suggested: on the document, behind
 * each of its {@link Beginnings}, such as {@code nikita}, a separator, {@code Khrushchev, Nikita}.
 * So the terms with what somebody has typed, counted over the documents that this person may see,
 * are the names to suggest with their documents.
 */
public final class SuggestedName {

  /** Longer than this is no name but a remark. */
  private static final int LONGEST = 200;

  private static final char SEPARATOR = '\u001F';

  private SuggestedName() {}

  /** The terms of some names behind their words as they are spelled. */
  static Set<String> spelled(Collection<String> names) {
    return terms(names, Beginnings::spelled);
  }

  /** The terms of some names behind their words as they sound. */
  static Set<String> sounded(Collection<String> names) {
    return terms(names, Beginnings::sounded);
  }

  private static Set<String> terms(
      Collection<String> names, Function<String, ? extends Collection<String>> beginnings) {
    Set<String> terms = new LinkedHashSet<>();
    for (String name : names) {
      if (name.length() <= LONGEST) {
        beginnings.apply(name).forEach(beginning -> terms.add(beginning + SEPARATOR + name));
      }
    }
    return terms;
  }

  /** The name in a term. */
  public static String of(String term) {
    return term.substring(term.indexOf(SEPARATOR) + 1);
  }
}
