package org.fonds.document.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.ExactWords;
import org.fonds.search.Shared;

/** Says in one line what two documents share. */
final class SharedSentence {

  private static final String LANGUAGE = "en";

  private final Vocabularies vocabularies;

  SharedSentence(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** Such as {@code Beria (Берия), Katyn; Katyn massacre; NKVD; 1940}. */
  String of(Shared shared) {
    List<String> parts = new ArrayList<>();
    add(parts, shared.names().stream().map(SharedSentence::name).toList());
    add(parts, terms(vocabularies.events(), shared.events()));
    add(parts, terms(vocabularies.organisations(), shared.organisations()));
    add(parts, shared.years().stream().map(year -> Integer.toString(year)).toList());
    add(parts, shared.words().stream().map(word -> "“" + word + "”").toList());
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, List<String> values) {
    if (!values.isEmpty()) {
      parts.add(String.join(", ", values));
    }
  }

  private static String name(Shared.Name name) {
    return ExactWords.folded(name.here()).equals(ExactWords.folded(name.there()))
        ? name.here()
        : name.here() + " (" + name.there() + ")";
  }

  private static List<String> terms(Vocabulary vocabulary, List<String> ids) {
    return ids.stream()
        .map(id -> vocabulary.find(id).map((Term term) -> term.name(LANGUAGE)).orElse(id))
        .collect(Collectors.toList());
  }
}
