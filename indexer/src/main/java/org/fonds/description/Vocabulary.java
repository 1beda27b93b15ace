package org.fonds.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of terms that descriptions of one archive may use, in the order of its file. */
public final class Vocabulary {

  private final String name;
  private final Map<String, Term> terms = new LinkedHashMap<>();

  /**
   * @param name what a message calls it, such as {@code organisations}
   * @throws IllegalArgumentException if two terms share an id
   */
  public Vocabulary(String name, List<Term> terms) {
    this.name = name;
    for (Term term : terms) {
      if (this.terms.putIfAbsent(term.id(), term) != null) {
        throw new IllegalArgumentException(name + ": two terms have the id \"" + term.id() + "\"");
      }
    }
  }

  /** What a message calls it. */
  public String name() {
    return name;
  }

  /** The term with exactly this id. */
  public Optional<Term> find(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  /** The name of a term in a language, or the id itself where no such term is known. */
  public String label(String id, String language) {
    return find(id).map(term -> term.name(language)).orElse(id);
  }

  /** All terms in the order of the file. */
  public List<Term> terms() {
    return List.copyOf(terms.values());
  }
}
