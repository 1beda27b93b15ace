package org.fonds.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fonds.description.Term;
import org.fonds.description.VocabularySet;

/** Terms while an edit is made up; nothing of it holds before it is saved. */
final class TermsInWork {

  private record Key(String vocabulary, String id) {}

  private final VocabularySet before;
  private final Map<Key, Optional<Term>> written = new LinkedHashMap<>();

  TermsInWork(VocabularySet before) {
    this.before = before;
  }

  /** The term of exactly this id as it is by now. */
  Optional<Term> find(String vocabulary, String id) {
    Optional<Term> made = written.get(new Key(vocabulary, id));
    return made == null ? asItWas(vocabulary, id) : made;
  }

  private Optional<Term> asItWas(String vocabulary, String id) {
    return before
        .named(vocabulary)
        .flatMap(terms -> terms.find(id))
        .filter(term -> term.id().equals(id));
  }

  /** All terms of a vocabulary as they are by now. */
  List<Term> all(String vocabulary) {
    Map<String, Term> all = new LinkedHashMap<>();
    before
        .named(vocabulary)
        .ifPresent(terms -> terms.terms().forEach(term -> all.put(term.id(), term)));
    written.forEach((key, term) -> {
      if (key.vocabulary().equals(vocabulary)) {
        term.ifPresentOrElse(now -> all.put(key.id(), now), () -> all.remove(key.id()));
      }
    });
    return List.copyOf(all.values());
  }

  void put(String vocabulary, Term term) {
    written.put(new Key(vocabulary, term.id()), Optional.of(term));
  }

  void remove(String vocabulary, String id) {
    written.put(new Key(vocabulary, id), Optional.empty());
  }

  /** Changes a term, if there is one of this id. */
  void change(String vocabulary, String id, UnaryOperator<Term> change) {
    find(vocabulary, id).ifPresent(term -> put(vocabulary, change.apply(term)));
  }

  /** What is otherwise than before, in the order in which it was first written. */
  List<TermChange> changes() {
    List<TermChange> changes = new ArrayList<>();
    written.forEach((key, after) -> {
      Optional<Term> was = asItWas(key.vocabulary(), key.id());
      if (!was.equals(after)) {
        changes.add(new TermChange(key.vocabulary(), was.orElse(null), after.orElse(null)));
      }
    });
    return changes;
  }
}
