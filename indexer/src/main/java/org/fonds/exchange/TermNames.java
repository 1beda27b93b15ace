package org.fonds.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.Vocabulary;

/** Terms by their names, as other systems write them. */
final class TermNames {

  private TermNames() {}

  /** The one term whose id or one of whose names is a text, whatever its case; empty else. */
  static Optional<Term> named(Vocabulary vocabulary, String text) {
    return vocabulary
        .find(text)
        .or(() -> {
          var found =
              vocabulary.terms().stream().filter(term -> isCalled(term, text)).limit(2).toList();
          return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        });
  }

  private static boolean isCalled(Term term, String text) {
    return Stream.concat(term.names().values().stream(), term.alternativeNames().stream())
        .anyMatch(name -> name.equalsIgnoreCase(text));
  }
}
