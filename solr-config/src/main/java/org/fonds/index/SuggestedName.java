package org.fonds.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A person or a place as described, to be suggested. The index has it on the document as terms of
 * {@link IndexField#SUGGESTION}, behind each of its {@link Beginnings}: {@code person nikita}, a
 * separator, {@code Khrushchev, Nikita}. So the terms with what somebody has typed, counted over
 * the documents that this person may see, are the names to suggest with their documents.
 *
 * @param field {@link IndexField#PERSON} or {@link IndexField#PLACE}
 * @param text as described
 */
public record SuggestedName(IndexField field, String text) {

  /** Longer than this is no name but a remark. */
  private static final int LONGEST = 200;

  private static final char SEPARATOR = '\u001F';

  /** The terms of the names in one field of a description. */
  static Set<String> terms(IndexField field, Collection<String> names) {
    Set<String> terms = new LinkedHashSet<>();
    for (String name : names) {
      if (name.length() <= LONGEST) {
        Beginnings.of(name).forEach(word -> terms.add(beginning(field, word) + SEPARATOR + name));
      }
    }
    return terms;
  }

  /** How the terms of all names in a field begin that have a beginning. */
  public static String beginning(IndexField field, String beginning) {
    return field.solrName() + " " + beginning;
  }

  /** The name in a term of the index; empty if the term has none. */
  public static Optional<SuggestedName> read(String term) {
    int space = term.indexOf(' ');
    int separator = term.indexOf(SEPARATOR);
    return space < 0 || separator < 0
        ? Optional.empty()
        : IndexField.named(term.substring(0, space))
            .map(field -> new SuggestedName(field, term.substring(separator + 1)));
  }
}
